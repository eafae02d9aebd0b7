//! A small disk in memory, where the machine lets us have one.

use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

/// A tmpfs of its own size, taken down when dropped.
pub struct Disk(TempDir);

impl Disk {
    /// `None` where this user may not mount.
    pub fn of(size: &str) -> Option<Self> {
        let dir = tempfile::tempdir().unwrap();
        let options = format!("size={size}");
        let mounted = mount(&["-t", "tmpfs", "-o", &options, "tmpfs"], dir.path());
        mounted.then_some(Self(dir))
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    pub fn make_read_only(&self) -> bool {
        mount(&["-o", "remount,ro"], self.path())
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.path()).status();
    }
}

fn mount(arguments: &[&str], at: &Path) -> bool {
    let ran = Command::new("mount").args(arguments).arg(at).output();
    cfg!(target_os = "linux") && ran.is_ok_and(|it| it.status.success())
}
