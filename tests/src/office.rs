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

/// One side of an agreement: a body, the language of its originals, who signs for it.
#[derive(Clone, Debug)]
pub struct Side<'a> {
    pub body: BodyInput,
    pub lang: &'a str,
    pub mayor: &'a str,
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
        let parties = [(&towns.own, "uk"), (&towns.partner, "de")];
        self.draft_in("cooperation", &["uk", "de"], &parties)
    }

    /// Drafts an agreement by a template, between bodies that each have their language.
    pub fn draft_in(
        &mut self,
        template: &str,
        langs: &[&str],
        parties: &[(&BodyView, &str)],
    ) -> AgreementView {
        let party = |(body, lang): &(&BodyView, &str)| PartyInput {
            body: body.id.clone(),
            lang: (*lang).to_owned(),
        };
        let input = DraftInput {
            template: template.to_owned(),
            langs: langs.iter().map(|it| (*it).to_owned()).collect(),
            parties: parties.iter().map(party).collect(),
        };
        self.desk().draft(&input).expect("a draft")
    }

    /// Founds the bodies of these sides, drafts an agreement of theirs and names the mayors as
    /// those who sign.
    pub fn draft_between(
        &mut self,
        template: &str,
        langs: &[&str],
        sides: &[Side<'_>],
    ) -> AgreementView {
        let mut found = |it: &Side<'_>| self.desk().found_body(&it.body).expect("a body");
        let bodies: Vec<BodyView> = sides.iter().map(&mut found).collect();
        let with_sides = || bodies.iter().zip(sides);
        let parties: Vec<_> = with_sides().map(|(body, it)| (body, it.lang)).collect();
        let id = self.draft_in(template, langs, &parties).id;
        let signing: Vec<_> =
            with_sides().map(|(body, it)| (body, [it.mayor; 2])).collect();
        self.name_those_who_sign(&id, &signing);
        self.agreement(&id)
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
        let signing = [
            (&towns.own, ["Марія Яворська", "Marija Jaworska"]),
            (&towns.partner, ["Карл Ліндау", "Karl Lindau"]),
        ];
        self.name_those_who_sign(id, &signing);
    }

    /// Puts one person on the card of each body and has this person sign for it. The bodies
    /// are the parties in their order.
    fn name_those_who_sign(&mut self, id: &str, signing: &[(&BodyView, [&str; 2])]) {
        let people: Vec<String> =
            signing.iter().map(|(body, names)| self.add_person(body, *names)).collect();
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
        (self.settle(&id), towns)
    }

    /// Heeds the findings of a draft and settles its text.
    pub fn settle(&mut self, id: &str) -> AgreementView {
        self.heed_findings(id);
        self.act(id, &ActInput::Settle)
    }

    /// Prints into a folder, as window and command line do.
    pub fn print(&mut self, id: &str, paper: &PaperInput, folder: &Path) -> Printed {
        let set = self.desk().prepare(id, paper).expect("papers are composed");
        let written = set.write_into(folder).expect("papers are written");
        self.desk().record(written).expect("papers are recorded")
    }
}

/// Something to put where a finding misses something, in the language of the place.
fn answer_to(finding: &FindingView) -> String {
    let entry = match finding.path.rsplit('/').next() {
        Some("de") => "Eintrag zu",
        Some("fr") => "mention de",
        Some("pl") => "wpis do",
        Some("ro") => "mențiune la",
        _ => "запис до",
    };
    format!("{entry} {}", finding.code)
}

fn own_town() -> BodyInput {
    let names = [
        ["uk", "Яснобір", "Яснобірська міська рада", "вул. Липова, 7, м. Яснобір"],
        ["de", "Jasnobir", "Stadtrat von Jasnobir", "Lypowa-Straße 7, Jasnobir"],
    ];
    BodyInput { is_own: true, ..body("council", "UA", &names) }
}

fn partner_town() -> BodyInput {
    let names = [
        ["uk", "Ельмінген", "Місто Ельмінген", "Ратгаусплац, 1, Ельмінген"],
        ["de", "Elmingen", "Große Kreisstadt Elmingen", "Rathausplatz 1, Elmingen"],
    ];
    body("city", "DE", &names)
}

/// A body with its names: the language, the short name, the official name, the seat.
pub fn body(kind: &str, country: &str, names: &[[&str; 4]]) -> BodyInput {
    let texts = |at: usize| {
        names.iter().map(|it| (it[0].to_owned(), it[at].to_owned())).collect()
    };
    BodyInput {
        kind: kind.to_owned(),
        country: country.to_owned(),
        short: texts(1),
        official: texts(2),
        seat: texts(3),
        is_own: false,
    }
}
