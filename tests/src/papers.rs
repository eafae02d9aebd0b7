//! Papers beside the agreement, from the facts in `papers/`.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::office::Office;

/// The facts of each paper by its name, about bodies of the sample.
pub fn facts(office: &mut Office) -> Vec<(String, Value)> {
    let bodies = office.desk().bodies().expect("the bodies");
    let body = |country: &str| {
        let body = bodies.iter().find(|it| it.country == country);
        body.expect("a body of the sample").id.clone()
    };
    let files = std::fs::read_dir(folder()).expect("the folder of facts");
    let files = files.map(|it| it.expect("a file").path());
    let mut files: Vec<PathBuf> =
        files.filter(|it| it.extension().is_some_and(|it| it == "json")).collect();
    files.sort();
    let named = files.iter().map(|file| {
        let facts = std::fs::read_to_string(file).expect("facts");
        let facts = facts.replace("OWN", &body("UA")).replace("PARTNER", &body("DE"));
        let name = file.file_stem().expect("a name").to_string_lossy().into_owned();
        (name, serde_json::from_str(&facts).expect("facts in JSON"))
    });
    named.collect()
}

/// Prints one paper.
pub fn print_paper(office: &mut Office, facts: &Value, target: &Path) {
    let draft = serde_json::from_value(facts.clone()).expect("facts of a paper");
    let set = office.desk().compose_paper(&draft).expect("a composed paper");
    set.write(target).expect("a written paper");
}

/// Gives every body of the sample arms: a drawing, a PNG, a JPEG.
pub fn wear_arms(office: &mut Office) {
    let mut bodies = office.desk().bodies().expect("the bodies");
    bodies.sort_by(|a, b| a.name.cmp(&b.name));
    for (index, body) in bodies.iter().enumerate() {
        let arms = ["arms.png", "arms.svg", "arms.jpg"][index % 3];
        let arms = pictures().join(arms);
        office.desk().set_arms(&body.id, &arms).expect("arms that can be printed");
    }
}

/// The folder of pictures.
pub fn pictures() -> PathBuf {
    folder().join("pictures")
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("papers")
}
