//! A small disk in memory, where this user may have one.

use std::path::{Path, PathBuf};
use std::process::Command;

/// A disk that can be made read-only, taken down when dropped.
#[derive(Debug)]
pub struct Disk(PathBuf);

impl Disk {
    /// None where this user may not mount.
    pub fn at(folder: PathBuf) -> Option<Self> {
        std::fs::create_dir_all(&folder).expect("a folder for the disk");
        let words = ["-t", "tmpfs", "-o", "size=32m", "tmpfs"];
        mount(&words, &folder).then_some(Self(folder))
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    pub fn make_read_only(&self) {
        assert!(mount(&["-o", "remount,ro"], &self.0));
    }

    pub fn make_writable(&self) {
        assert!(mount(&["-o", "remount,rw"], &self.0));
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("--lazy").arg(&self.0).output();
    }
}

fn mount(words: &[&str], at: &Path) -> bool {
    let mounted = Command::new("mount").args(words).arg(at).output();
    mounted.is_ok_and(|it| it.status.success())
}
