//! Papers that nobody would write: the rules hold for them too.

use pobratym_domain::{Lang, Profile};
use pobratym_typeset::{Fonts, PageSetup, Typesetter};
use pobratym_wording::{
    Footer, Form, Manuscript, Role, Row, Slot, SlotText, Start, Text,
};

use crate::{rules, sample};

/// A linear congruential generator: the same seed, the same paper.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }

    fn pick<'t, T>(&mut self, from: &'t [T]) -> &'t T {
        &from[self.roll(from.len())]
    }

    fn words(&mut self, lang: Lang, count: usize) -> String {
        let mut text = String::new();
        for _ in 0..count {
            if !text.is_empty() {
                text.push_str(
                    self.pick::<&str>(&[" ", " ", " ", " ", "\u{a0}", "  ", " — "]),
                );
            }
            text.push_str(&self.word(lang));
            text.push_str(self.pick::<&str>(&["", "", "", "", ",", ";", ".", "»", ")"]));
        }
        text
    }

    fn word(&mut self, lang: Lang) -> String {
        let words: &[&str] = match lang.as_str() {
            "uk" => &[
                "у",
                "міста",
                "об’єднання",
                "співробітництво",
                "«Сторони",
                "ЯСНОБІР",
                "№ 5",
            ],
            "de" => &[
                "die",
                "Stadt",
                "Auftrag",
                "Zusammenarbeit",
                "„Rat“",
                "z. B.",
                "Schrift",
            ],
            "pl" => &["w", "mieście", "współpraca", "źdźbło", "ul. Długa", "partnerski"],
            _ => &["a", "the", "twinning", "co-operation", "office@town.example", "(see"],
        };
        match self.roll(60) {
            0 => "надзвичайно".repeat(1 + self.roll(6)),
            1 => "Donaudampfschifffahrt".repeat(1 + self.roll(4)),
            2 => "W".repeat(1 + self.roll(60)),
            _ => (*self.pick(words)).to_owned(),
        }
    }

    fn manuscript(&mut self) -> Manuscript {
        let all = ["uk", "de", "pl", "en", "fr"].map(|it| it.parse::<Lang>().unwrap());
        let langs = all[..1 + self.roll(5)].to_vec();
        let mut rows = vec![self.row(Role::Title, &langs, 4, "")];
        rows.push(self.row(Role::Recital, &langs, 30, ""));
        for article in 1..=2 + self.roll(8) {
            rows.push(self.row(Role::Heading, &langs, 6, &format!("§ {article}")));
            for clause in 1..=1 + self.roll(4) {
                let number = format!("{article}.{clause}");
                let length = *self.pick(&[1, 8, 30, 90]);
                rows.push(self.row(Role::Clause, &langs, length, &number));
            }
        }
        rows.push(self.row(Role::Clause, &langs, 60, ""));
        for party in 0..2 + self.roll(4) {
            rows.push(self.signature(&langs, party as u16));
        }
        let text = |lang: &Lang| Text { lang: *lang, text: "{page}/{pages}".to_owned() };
        let pages = langs.iter().map(text).collect();
        let label = if self.roll(2) == 0 { vec![] } else { sample::marks(&langs) };
        let marks = if self.roll(2) == 0 { vec![] } else { sample::marks(&langs) };
        let footer = Footer { label, pages, fingerprint: None, initials: Vec::new() };
        Manuscript {
            form: Form::Running,
            names: Default::default(),
            langs,
            profile: Profile::Plain,
            title: String::new(),
            rows,
            footer,
            marks,
        }
    }

    fn row(&mut self, role: Role, langs: &[Lang], length: usize, number: &str) -> Row {
        let unit = sample::unit(7);
        let columns = langs.iter().map(|lang| {
            let count = 1 + self.roll(length);
            let text = self.words(*lang, count);
            sample::column(*lang, number.to_owned(), &text, unit)
        });
        let mut columns: Vec<_> = columns.collect();
        if role == Role::Clause && self.roll(8) == 0 {
            let lang = langs[0];
            columns[0].paragraphs.push(self.words(lang, 12));
        }
        Row { role, columns, unit: Some(unit), start: Start::Usual }
    }

    fn signature(&mut self, langs: &[Lang], party: u16) -> Row {
        let mut slots = Vec::new();
        for slot in 0..1 + self.roll(2) as u16 {
            let lines = langs.iter().map(|lang| SlotText {
                lang: *lang,
                office: self.words(*lang, 2),
                name: self.words(*lang, 2),
                signature: "підпис".to_owned(),
                seal: "М. П.".to_owned(),
                placed: String::new(),
            });
            let lines = lines.collect();
            let signatory = sample::unit(100 * (party + 1) + slot);
            slots.push(Slot { signatory, lines, countersigns: slot > 0 });
        }
        Row { role: Role::Signatures(slots), ..self.row(Role::Party, langs, 5, "") }
    }
}

#[test]
fn the_rules_hold_for_any_paper() {
    let mut typesetter = Typesetter::new(Fonts::embedded());
    for seed in 0..60 {
        let manuscript = Dice(seed).manuscript();
        let setup = PageSetup::for_langs(manuscript.langs.len());
        let setting = typesetter.lay_out(&manuscript, &setup).unwrap();
        rules::check(&manuscript, &setting, &setup);
    }
}
