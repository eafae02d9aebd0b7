//! An office: a folder, and the desk that is open over it.

use std::path::{Path, PathBuf};

use pobratym_desk::wire::{
    ActInput, AgreementView, BodyActInput, BodyInput, BodyView, DraftInput, FindingView,
    PaperInput, PartyInput, Printed, Trouble,
};
use pobratym_desk::{Desk, Lang};
use tempfile::TempDir;

/// An office in a folder of its own, which goes with it.
#[derive(Debug)]
pub struct Office {
    folder: TempDir,
    desk: Option<Desk>,
}

/// The two towns that the journeys are about.
#[derive(Clone, Debug)]
pub struct Towns {
    pub own: BodyView,
    pub partner: BodyView,
}

impl Default for Office {
    fn default() -> Self {
        Self::new()
    }
}

impl Office {
    /// An office that was never opened.
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder for an office"), desk: None }
    }

    /// An office in a folder with this name, which nobody else may have at the time.
    pub fn named(name: &str) -> Self {
        let mut folder = tempfile::Builder::new();
        let folder = folder.prefix(name).rand_bytes(0).tempdir();
        Self { folder: folder.expect("a folder for an office"), desk: None }
    }

    /// An office with the invented towns and agreements, closed.
    pub fn with_sample() -> Self {
        let mut office = Self::new();
        office.desk().open_sample().expect("the sample is drawn up");
        office.close();
        office
    }

    /// Where the office's file lies.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// A folder beside the data, for papers and the like.
    pub fn beside(&self, name: &str) -> PathBuf {
        let folder = self.folder.path().join(name);
        std::fs::create_dir_all(&folder).expect("a folder beside the data");
        folder
    }

    /// The folder that holds everything of this office.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The desk, opened where it is not.
    pub fn desk(&mut self) -> &mut Desk {
        let data = self.data();
        self.desk.get_or_insert_with(|| {
            Desk::open(&data, None).unwrap_or_else(|trouble| panic!("{trouble:?}"))
        })
    }

    /// Closes the desk in good order.
    pub fn close(&mut self) {
        if let Some(desk) = self.desk.take() {
            desk.close();
        }
    }

    /// Closes the desk and opens it again, as on the next morning.
    pub fn reopen(&mut self) -> &mut Desk {
        self.close();
        self.desk()
    }

    /// Lets go of the desk as if the program had been killed.
    pub fn drop_desk(&mut self) {
        drop(self.desk.take());
    }

    /// Founds both towns, without people yet.
    pub fn found_towns(&mut self) -> Towns {
        let own = self.desk().found_body(&own_town()).expect("our town is founded");
        let partner = self.desk().found_body(&partner_town()).expect("theirs as well");
        Towns { own, partner }
    }

    /// Drafts an agreement of two towns, in both their languages.
    pub fn draft(&mut self, towns: &Towns) -> AgreementView {
        let party = |body: &BodyView, lang: &str| PartyInput {
            body: body.id.clone(),
            lang: lang.to_owned(),
        };
        let input = DraftInput {
            template: "cooperation".to_owned(),
            langs: ["uk", "de"].map(str::to_owned).to_vec(),
            parties: vec![party(&towns.own, "uk"), party(&towns.partner, "de")],
        };
        self.desk().draft(&input).expect("a draft")
    }

    /// The agreement as it stands.
    pub fn agreement(&mut self, id: &str) -> AgreementView {
        self.desk().agreement(id).expect("the agreement is there")
    }

    /// Does something to the agreement.
    pub fn act(&mut self, id: &str, act: &ActInput) -> AgreementView {
        self.desk().act(id, act).unwrap_or_else(|fault| panic!("{act:?}: {fault}")).view
    }

    /// Tries something that has to be refused; gives what the clerk reads.
    pub fn refused(&mut self, id: &str, act: &ActInput) -> Box<Trouble> {
        match self.desk().act(id, act) {
            Ok(_) => panic!("{act:?} was done"),
            Err(fault) => fault.tell(Lang::UK),
        }
    }

    /// Seals a text or another value.
    pub fn edit(&mut self, cell: &str, value: &str) {
        let done = if cell.starts_with("body-") {
            self.desk().edit_body(cell, value).map(|_| ())
        } else {
            self.desk().edit_agreement(cell, value).map(|_| ())
        };
        done.unwrap_or_else(|fault| panic!("{cell}: {fault}"));
    }

    /// Puts someone who may sign on a body's card; gives the unit.
    pub fn add_person(&mut self, body: &BodyView, names: [&str; 2]) -> String {
        let added = self.desk().act_on_body(&body.id, &BodyActInput::AddPerson);
        let added = added.expect("a person on the card");
        let unit = added.made.expect("the person made");
        let person = added.view.people.into_iter().find(|it| it.unit == unit);
        let person = person.expect("the person is on the card");
        for it in &person.langs {
            let name = names[usize::from(it.lang != "uk")];
            for field in &it.name {
                self.edit(&field.cell, name);
            }
            for field in &it.office {
                self.edit(&field.cell, &format!("{name}, посада {}", it.lang));
            }
            self.edit(&it.authority.cell, &format!("підстава {}", it.lang));
        }
        unit
    }

    /// Names who signs for each party, from the cards.
    pub fn name_signatories(&mut self, id: &str, towns: &Towns) {
        let people = [
            self.add_person(&towns.own, ["Марія Яворська", "Marija Jaworska"]),
            self.add_person(&towns.partner, ["Карл Ліндау", "Karl Lindau"]),
        ];
        let parties = self.agreement(id).parties;
        for (party, person) in parties.into_iter().zip(people) {
            let act = ActInput::AddSignatory {
                party: party.unit,
                person: Some(person),
                countersigns: false,
            };
            self.act(id, &act);
        }
    }

    /// Fills in what each finding points at, until nothing blocks. Every finding leads to
    /// a cell that takes its answer, or this does not end well.
    pub fn heed_findings(&mut self, id: &str) {
        for _ in 0..100 {
            let Some(finding) = self.blockers(id).into_iter().next() else { return };
            self.edit(&finding.path, &answer_to(&finding));
        }
        panic!("findings that do not go away: {:?}", self.blockers(id));
    }

    /// What keeps an original from being printed.
    pub fn blockers(&mut self, id: &str) -> Vec<FindingView> {
        let findings = self.desk().check(id).expect("findings");
        findings.into_iter().filter(|it| it.severity == "blocker").collect()
    }

    /// A settled agreement between two towns, ready to be printed.
    pub fn settled(&mut self) -> (AgreementView, Towns) {
        let towns = self.found_towns();
        let id = self.draft(&towns).id;
        self.name_signatories(&id, &towns);
        self.heed_findings(&id);
        (self.act(&id, &ActInput::Settle), towns)
    }

    /// Prints into a folder, as window and command line do.
    pub fn print(&mut self, id: &str, paper: &PaperInput, folder: &Path) -> Printed {
        let set = self.desk().prepare(id, paper).expect("papers are composed");
        let written = set.write_into(folder).expect("papers are written");
        self.desk().record(written).expect("papers are recorded")
    }
}

/// Something to put where a finding misses something.
fn answer_to(finding: &FindingView) -> String {
    if finding.path.contains("/de") {
        format!("Eintrag zu {}", finding.code)
    } else {
        format!("запис до {}", finding.code)
    }
}

fn own_town() -> BodyInput {
    BodyInput {
        kind: "council".to_owned(),
        country: "UA".to_owned(),
        short: texts([("uk", "Яснобір"), ("de", "Jasnobir")]),
        official: texts([
            ("uk", "Яснобірська міська рада"),
            ("de", "Stadtrat von Jasnobir"),
        ]),
        seat: texts([
            ("uk", "вул. Липова, 7, м. Яснобір"),
            ("de", "Lypowa-Straße 7, Jasnobir"),
        ]),
        is_own: true,
    }
}

fn partner_town() -> BodyInput {
    BodyInput {
        kind: "city".to_owned(),
        country: "DE".to_owned(),
        short: texts([("uk", "Ельмінген"), ("de", "Elmingen")]),
        official: texts([("uk", "Місто Ельмінген"), ("de", "Große Kreisstadt Elmingen")]),
        seat: texts([
            ("uk", "Ратгаусплац, 1, Ельмінген"),
            ("de", "Rathausplatz 1, Elmingen"),
        ]),
        is_own: false,
    }
}

fn texts(pairs: [(&str, &str); 2]) -> std::collections::BTreeMap<String, String> {
    pairs.map(|(lang, text)| (lang.to_owned(), text.to_owned())).into_iter().collect()
}
