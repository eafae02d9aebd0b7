//! What crosses to the window and the command line. Types live here once; TypeScript is
//! generated from them. Identifiers, cells and dates cross as text: a [`Cell`] address is
//! the identifier of its input on screen.
//!
//! [`Cell`]: pobratym_domain::Cell

mod agreement;
mod body;
mod calendar;
mod drafting;
mod filing;
mod law;
mod paper;
mod print;
mod procedure;
mod progress;
mod register;
mod returned;
mod start;
mod table;
mod trouble;
mod visit;

pub use agreement::*;
pub use body::*;
pub use calendar::*;
pub use drafting::*;
pub use filing::*;
pub use law::*;
pub use paper::*;
pub use print::*;
pub use procedure::*;
pub use progress::*;
pub use register::*;
pub use returned::*;
pub use start::*;
pub use table::*;
pub use trouble::*;
pub use visit::*;
