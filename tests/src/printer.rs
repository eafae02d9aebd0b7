//! A stand-in for the programs of CUPS, which writes down what it is given.

use std::ffi::OsString;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

/// Each paper becomes two files: its arguments, one a line, and what came on standard input.
/// It takes as many papers as the file `takes` says, and then complains.
const LP: &str = r#"#!/bin/sh
spool=$(dirname "$0")
n=$(ls "$spool" | grep -c 'args$')
if [ "$n" -ge "$(cat "$spool/takes")" ]; then
    cat > /dev/null
    echo "lp: немає паперу" >&2
    exit 1
fi
printf '%s\n' "$@" > "$spool/$n.args"
cat > "$spool/$n.part"
mv "$spool/$n.part" "$spool/$n.pdf"
echo "request id is queue-$n (0 file(s))"
"#;

const LPSTAT: &str = r#"#!/bin/sh
case "$1" in
-e) printf '%s\n' 'Архів' 'Приймальня' ;;
-d) echo 'system default destination: Приймальня' ;;
esac
"#;

/// Two printers, «Архів» and «Приймальня», of which the second is that of the system.
#[derive(Debug)]
pub struct Printers {
    spool: PathBuf,
}

impl Printers {
    /// Their programs in a folder; they take so many papers.
    pub fn that_take(papers: usize, spool: PathBuf) -> Self {
        for (name, script) in [("lp", LP), ("lpstat", LPSTAT)] {
            let program = spool.join(name);
            fs::write(&program, script).expect("a program");
            let mode = fs::Permissions::from_mode(0o755);
            fs::set_permissions(&program, mode).expect("a program that runs");
        }
        fs::write(spool.join("takes"), papers.to_string()).expect("a number");
        Self { spool }
    }

    pub fn folder(&self) -> &Path {
        &self.spool
    }

    /// Where programs are looked for: here first, then where they are on this machine.
    pub fn first_of(&self, path: &str) -> OsString {
        let mut all = self.spool.clone().into_os_string();
        all.push(":");
        all.push(path);
        all
    }

    /// The arguments of a paper that was taken, and the paper.
    pub fn taken(&self, number: usize) -> (Vec<String>, Vec<u8>) {
        let read = |end: &str| fs::read(self.spool.join(format!("{number}.{end}")));
        let args = String::from_utf8(read("args").expect("arguments")).expect("a text");
        (args.lines().map(str::to_owned).collect(), read("pdf").expect("a paper"))
    }

    pub fn count(&self) -> usize {
        let entries = fs::read_dir(&self.spool).expect("the folder").flatten();
        entries.filter(|it| it.path().extension().is_some_and(|it| it == "pdf")).count()
    }
}
