//! Every letter of the papers has a glyph in every face.

use std::path::{Path, PathBuf};

use pobratym_domain::Profile;
use pobratym_typeset::{FaceId, Fonts};

const FACES: [FaceId; 4] =
    [FaceId::Regular, FaceId::Bold, FaceId::Italic, FaceId::BoldItalic];

fn check(text: &str, source: &str) {
    let signs = text.chars().filter(|it| !it.is_control() && !it.is_whitespace());
    for character in signs {
        for profile in Profile::ALL {
            // Boxes to tick stand on everyday papers only.
            if "☐☑✓".contains(character) && *profile != Profile::Plain {
                continue;
            }
            for face in FACES {
                let code = u32::from(character);
                let has = Fonts::of(*profile).face(face).has(character);
                let which = format!("{} {face:?}", profile.code());
                assert!(has, "{which} lacks {character:?} (U+{code:04X}) of {source}");
            }
        }
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|it| it == "ftl") {
            files.push(path);
        }
    }
}

#[test]
fn words_and_templates_can_be_printed() {
    let wording = Path::new(env!("CARGO_MANIFEST_DIR")).join("../wording");
    let mut files = Vec::new();
    collect(&wording.join("templates"), &mut files);
    collect(&wording.join("words"), &mut files);
    collect(&wording.join("council"), &mut files);
    assert!(!files.is_empty());
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let lines = text.lines().filter(|it| !it.starts_with('#'));
        // Isolates around inserted values are steering characters.
        let text: String = lines.collect();
        check(&text.replace(['\u{2068}', '\u{2069}'], ""), &file.display().to_string());
    }
}

#[test]
fn the_letters_of_europe_can_be_printed() {
    let letters = [
        (
            "Ukrainian",
            "АаБбВвГгҐґДдЕеЄєЖжЗзИиІіЇїЙйКкЛлМмНнОоПпРрСсТтУуФфХхЦцЧчШшЩщЬьЮюЯя",
        ),
        ("Bulgarian", "ЪъЫыЭэЁё"),
        ("Greek", "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ"),
        ("Polish", "ĄąĆćĘęŁłŃńÓóŚśŹźŻż"),
        ("Czech and Slovak", "ÁáČčĎďÉéĚěÍíŇňŘřŠšŤťÚúŮůÝýŽžÄäĹĺĽľŔŕÔô"),
        ("Hungarian", "ŐőŰűÖöÜü"),
        ("Romanian", "ĂăÂâÎîȘșȚț"),
        ("Baltic", "ĀāĒēĢģĪīĶķĻļŅņŪūĖėĮįŲųÕõ"),
        ("Nordic and German", "ÅåÆæØøßẞ"),
        ("Croatian and Maltese", "ĐđĊċĠġĦħ"),
        ("French, Irish, Iberian", "ÀàÇçÈèÊêËëÏïŒœÙùÛûŸÿÑñÃãÌìÒò"),
        ("signs", "«»„“”‘’‚–—…№§€₴°%/()[];:!?·ʼ’-0123456789☐☑✓"),
    ];
    for (source, letters) in letters {
        check(letters, source);
    }
}
