//! The story of an office, told over the desk without a window and over the command line.

mod command_line;
mod drafting;
mod network;
mod originals;
mod sample;
mod settling;
