//! Asking a window to close as its frame does, in the words of the X protocol: there is no
//! window manager on a display that nobody looks at.

use std::io::{self, Read as _, Write as _};
use std::os::unix::net::UnixStream;

const INTERN_ATOM: u8 = 16;
const SEND_EVENT: u8 = 25;
const GET_INPUT_FOCUS: u8 = 43;
const CLIENT_MESSAGE: u8 = 33;

/// Sends `WM_DELETE_WINDOW` to a window of the display with this number.
pub(super) fn ask_to_close(display: &str, window: u32) -> io::Result<()> {
    let number = display.trim_start_matches(':');
    let mut server = Server(UnixStream::connect(format!("/tmp/.X11-unix/X{number}"))?);
    server.greet()?;
    let protocols = server.atom("WM_PROTOCOLS")?;
    let delete = server.atom("WM_DELETE_WINDOW")?;

    let mut event = vec![CLIENT_MESSAGE, 32, 0, 0];
    for word in [window, protocols, delete, 0, 0, 0, 0] {
        event.extend(word.to_le_bytes());
    }
    let mut request = vec![SEND_EVENT, 0, 11, 0];
    request.extend(window.to_le_bytes());
    request.extend(0_u32.to_le_bytes());
    request.extend(event);
    server.0.write_all(&request)?;
    // Its answer tells that everything before it was carried out.
    server.ask(&[GET_INPUT_FOCUS, 0, 1, 0])?;
    Ok(())
}

struct Server(UnixStream);

impl Server {
    fn greet(&mut self) -> io::Result<()> {
        self.0.write_all(&[b'l', 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0])?;
        let mut head = [0; 8];
        self.0.read_exact(&mut head)?;
        if head[0] != 1 {
            return Err(io::Error::other("the display lets nobody in"));
        }
        let mut rest = vec![0; 4 * usize::from(u16::from_le_bytes([head[6], head[7]]))];
        self.0.read_exact(&mut rest)
    }

    fn atom(&mut self, name: &str) -> io::Result<u32> {
        let padded = name.len().next_multiple_of(4);
        let words = u16::try_from(2 + padded / 4).map_err(io::Error::other)?;
        let length = u16::try_from(name.len()).map_err(io::Error::other)?;
        let mut request = vec![INTERN_ATOM, 0];
        request.extend(words.to_le_bytes());
        request.extend(length.to_le_bytes());
        request.extend([0, 0]);
        request.extend(name.bytes());
        request.resize(8 + padded, 0);
        let answer = self.ask(&request)?;
        Ok(u32::from_le_bytes([answer[8], answer[9], answer[10], answer[11]]))
    }

    fn ask(&mut self, request: &[u8]) -> io::Result<[u8; 32]> {
        self.0.write_all(request)?;
        let mut answer = [0; 32];
        self.0.read_exact(&mut answer)?;
        Ok(answer)
    }
}
