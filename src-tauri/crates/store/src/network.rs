//! Whether a folder lies on another computer, where SQLite's locks cannot be trusted.

use std::path::Path;

/// File systems that reach another computer.
const NETWORK: &[&str] = &[
    "9p",
    "afs",
    "ceph",
    "cifs",
    "coda",
    "davfs",
    "fuse.davfs2",
    "fuse.gvfsd-fuse",
    "fuse.glusterfs",
    "fuse.rclone",
    "fuse.sshfs",
    "glusterfs",
    "lustre",
    "ncpfs",
    "nfs",
    "nfs4",
    "smb3",
    "smbfs",
];

/// Whether this existing folder lies on a network drive, as far as it can be told.
pub(crate) fn is_on_network(folder: &Path) -> bool {
    // On Windows this also turns the letter of a mapped drive into its share.
    let Ok(folder) = folder.canonicalize() else { return false };
    if has_share_prefix(&folder) {
        return true;
    }
    std::fs::read_to_string("/proc/self/mountinfo")
        .is_ok_and(|mounts| is_on_network_mount(&mounts, &folder))
}

#[cfg(windows)]
fn has_share_prefix(folder: &Path) -> bool {
    use std::path::{Component, Prefix};
    matches!(
        folder.components().next(),
        Some(Component::Prefix(prefix))
            if matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..))
    )
}

#[cfg(not(windows))]
fn has_share_prefix(_: &Path) -> bool {
    false
}

/// Looks a folder up in the text of `/proc/self/mountinfo`; of mounts on one place the
/// last one counts.
fn is_on_network_mount(mounts: &str, folder: &Path) -> bool {
    let mut longest = 0;
    let mut network = false;
    for line in mounts.lines() {
        let Some((mount, source)) = line.split_once(" - ") else { continue };
        let Some(point) = mount.split(' ').nth(4).map(unescape) else { continue };
        let depth = Path::new(&point).components().count();
        if folder.starts_with(&point) && depth >= longest {
            longest = depth;
            network = source.split(' ').next().is_some_and(|it| NETWORK.contains(&it));
        }
    }
    network
}

/// Blanks in a path are written as `\040` there.
fn unescape(text: &str) -> String {
    [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")]
        .iter()
        .fold(text.to_owned(), |text, (code, letter)| text.replace(code, letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOUNTS: &str = r"22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
30 22 0:26 / /srv/olena/Мережа rw,relatime - cifs //server/share rw
31 22 0:27 / /mnt/two\040words rw - nfs4 server:/export rw
32 31 254:1 / /mnt/two\040words/disk rw - ext4 /dev/vdb rw
33 22 0:28 / /media/old rw - nfs server:/a rw
34 22 8:1 / /media/old rw - vfat /dev/sda1 rw";

    #[test]
    fn a_folder_is_judged_by_the_drive_it_lies_on() {
        for (folder, network) in [
            ("/srv/olena/Документи", false),
            ("/srv/olena/Мережа", true),
            ("/srv/olena/Мережа/Побратим", true),
            ("/srv/olena/Мережа-2", false),
            ("/mnt/two words/Побратим", true),
            ("/mnt/two words/disk/Побратим", false),
            ("/media/old/x", false),
        ] {
            assert_eq!(
                is_on_network_mount(MOUNTS, Path::new(folder)),
                network,
                "{folder}"
            );
        }
    }
}
