//! What the files are to those who get them: judged by the programs of strangers.

mod agreement;
mod paper;
mod text;
mod tool;
