//! Takes pictures of every screen and lays them out on a contact sheet.
//!
//! What a person wrote about a screen on the sheet stays there when it is made anew.

fn main() -> std::process::ExitCode {
    #[cfg(target_os = "linux")]
    return linux::main();
    #[cfg(not(target_os = "linux"))]
    {
        pobratym_tests::skipped::skip(
            "screens",
            "only WebKitGTK has a driver of its own",
        );
        std::process::ExitCode::FAILURE
    }
}

#[cfg(target_os = "linux")]
mod linux {
    use std::collections::BTreeMap;
    use std::fmt::Write as _;
    use std::path::{Path, PathBuf};
    use std::process::{Command, ExitCode};

    use pobratym_desk::wire::{
        ActInput, EnterInput, FilingActInput, FilingInput, PartyInput,
    };
    use pobratym_tests::disk::Disk;
    use pobratym_tests::office::Office;
    use pobratym_tests::program::Outcome;
    use pobratym_tests::visit::eighty_guests;
    use pobratym_tests::window::{Setting, Window};

    const NAME: &str = "screens";
    const HEADING: &str = "what was wrong, what was changed";

    /// The pictures of one run.
    struct Album {
        folder: PathBuf,
        rows: Vec<(&'static str, &'static str)>,
    }

    /// How each screen is looked at: a name for the file, and what makes the look.
    const LOOKS: [(&str, &str); 3] = [
        ("light", "document.documentElement.dataset.theme = 'light';"),
        ("dark", "document.documentElement.dataset.theme = 'dark';"),
        (
            "200",
            "document.documentElement.dataset.theme = 'light'; \
             for (let step = 0; step < 5; step += 1) dispatchEvent( \
                new KeyboardEvent('keydown', { code: 'Equal', ctrlKey: true }));",
        ),
    ];
    const PLAIN: &str = "document.documentElement.dataset.theme = 'light'; \
        dispatchEvent(new KeyboardEvent('keydown', { code: 'Digit0', ctrlKey: true }));";

    pub(super) fn main() -> ExitCode {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/screens");
        std::fs::create_dir_all(&folder).expect("the folder of the screens");
        let mut album = Album { folder, rows: Vec::new() };
        let taken = first_start(&mut album)
            .and_then(|()| found_again(&mut album))
            .and_then(|()| work(&mut album))
            .and_then(|()| settled(&mut album))
            .and_then(|()| carried(&mut album))
            .and_then(|()| visited(&mut album))
            .and_then(|()| taken_in(&mut album))
            .and_then(|()| troubles(&mut album));
        if taken.is_none() {
            return ExitCode::FAILURE;
        }
        album.lay_out();
        ExitCode::SUCCESS
    }

    impl Album {
        /// Takes the screen as it stands, in every look.
        fn take(&mut self, window: &Window, name: &'static str, title: &'static str) {
            self.look(window, None, name, title);
        }

        /// Takes the screen with a part of the page at its top, in every look.
        fn take_at(
            &mut self,
            window: &Window,
            part: &str,
            name: &'static str,
            title: &'static str,
        ) {
            self.look(window, Some(part), name, title);
        }

        fn look(
            &mut self,
            window: &Window,
            part: Option<&str>,
            name: &'static str,
            title: &'static str,
        ) {
            const GO: &str = "document.querySelector(arguments[0]) \
                .scrollIntoView({ block: 'center' });";
            for (look, script) in LOOKS {
                window.run(script, &[]);
                if let Some(part) = part {
                    // What is narrower stands elsewhere, a moment later.
                    std::thread::sleep(std::time::Duration::from_millis(100));
                    window.run(GO, &[part.into()]);
                }
                // The size of the pages beside the text follows a moment later.
                std::thread::sleep(std::time::Duration::from_millis(250));
                self.keep(&window.picture(), &format!("{name}-{look}.png"));
            }
            window.run(PLAIN, &[]);
            self.rows.push((name, title));
        }

        /// Keeps a picture in as many colours as its size allows.
        fn keep(&self, picture: &[u8], name: &str) {
            const MOST: u64 = 100_000;
            let path = self.folder.join(name);
            let whole =
                tempfile::Builder::new().suffix(".png").tempfile().expect("a file");
            std::fs::write(whole.path(), picture).expect("a picture is written");
            for colours in ["64", "32", "16"] {
                let mut convert = Command::new("convert");
                convert.arg(whole.path()).args(["-strip", "+dither", "-colors", colours]);
                convert.args(["-define", "png:compression-level=9"]).arg(&path);
                let outcome = Outcome::of(&mut convert);
                assert_eq!(outcome.code, 0, "{}", outcome.complained);
                if std::fs::metadata(&path).expect("the picture").len() <= MOST {
                    return;
                }
            }
        }

        /// Writes the sheet, with the remarks of the sheet that is there.
        fn lay_out(&self) {
            let path = self.folder.join("README.md");
            let remarks = remarks(&std::fs::read_to_string(&path).unwrap_or_default());
            let mut sheet = format!(
                "# Every screen\n\n\
                 1366 × 768, light, dark, and with all text at 200 %. Made by \
                 `cargo xtask screens`, which leaves the last column as it is.\n\n\
                 | screen | light | dark | 200 % | {HEADING} |\n|---|---|---|---|---|\n"
            );
            for (name, title) in &self.rows {
                let picture =
                    |look| format!("<img src=\"{name}-{look}.png\" width=\"280\">");
                let [light, dark, large] = ["light", "dark", "200"].map(picture);
                let remark = remarks.get(*title).map_or("", String::as_str);
                // Writing to a text does not fail.
                let _ = writeln!(
                    sheet,
                    "| {title} | {light} | {dark} | {large} | {remark} |"
                );
            }
            std::fs::write(path, sheet).expect("the sheet is written");
        }
    }

    /// An office in a folder that has the same name each time, as it is in the pictures.
    fn office() -> Office {
        Office::named("pobratym")
    }

    fn sampled() -> Office {
        let mut office = office();
        office.desk().open_sample().expect("the sample is drawn up");
        office.close();
        office
    }

    /// What was written beside each screen, by its title.
    fn remarks(sheet: &str) -> BTreeMap<String, String> {
        let rows = sheet.lines().filter(|line| line.contains("<img"));
        rows.filter_map(|row| {
            let mut cells = row.trim().trim_matches('|').split('|').map(str::trim);
            let title = cells.next()?.to_owned();
            let remark = cells.nth(3)?.to_owned();
            Some((title, remark))
        })
        .collect()
    }

    fn first_start(album: &mut Album) -> Option<()> {
        let office = office();
        let window = Window::open(NAME, &office)?;
        window.see("Вітаємо");
        album.take(&window, "welcome", "First start");
        window.press(&["Почати першу угоду"]);
        window.press(&["Скласти проєкт угоди"]);
        window.see("Виправте");
        album.take(&window, "new-errors", "New agreement, sent off empty");
        Some(())
    }

    fn found_again(album: &mut Album) -> Option<()> {
        let mut office = sampled();
        let rows = office.desk().register("").ok()?;
        let id = rows.into_iter().find(|it| it.stage == "draft")?.id;
        let cell = office.agreement(&id).articles[0].clauses[0].wordings[0].cell.clone();
        office.desk().type_into(&cell, "Набране перед тим, як зникло світло").ok()?;
        office.drop_desk();
        let window = Window::open(NAME, &office)?;
        window.see("Програма закрилася посеред роботи");
        album.take(&window, "today-restored", "Today, after the program was killed");
        Some(())
    }

    fn work(album: &mut Album) -> Option<()> {
        let mut office = sampled();
        let rows = office.desk().register("").ok()?;
        let at = |stage: &str| {
            let row = rows.iter().find(|it| it.stage == stage).expect(stage);
            format!("#/agreements/{}", row.id)
        };
        let (settled, unready) = (at("settled"), at("draft"));
        let bodies = office.desk().bodies().ok()?;
        let body = format!("#/bodies/{}", bodies[0].id);
        office.close();
        let window = Window::open(NAME, &office)?;
        window.see("Потребує вас");
        album.take(&window, "today", "Today");
        window.go("#/agreements");
        window.see("Показано 2 угоди");
        album.take(&window, "register", "Register");
        window.write(&["Пошук"], "Falkenbr");
        window.see("Показано 1 угоду");
        album.take(&window, "register-search", "Register, searched");
        window.rewrite(&["Пошук"], "нічогісінько");
        window.see("Нічого не знайдено");
        album.take(&window, "register-nothing", "Register, nothing found");
        window.go("#/new");
        window.see("Нова угода");
        album.take(&window, "new", "New agreement");
        window.go("#/bodies");
        window.see("Фалькенбрюк");
        album.take(&window, "bodies", "Partners");
        window.go(&body);
        window.see("Назви в текстах");
        album.take(&window, "body", "Body card");
        window.go("#/settings");
        window.see("Резервна");
        album.take(&window, "settings", "Settings");
        window.go(&settled);
        pages(&window);
        album.take(
            &window,
            "agreement-settled",
            "Agreement desk, settled, two languages",
        );
        window.press(&["Друк / зберегти PDF"]);
        window.see("Примірники на підпис");
        album.take(&window, "print", "Print dialog");
        window.press(&["Закрити"]);
        window.go("#/today");
        window.see("Потребує вас");
        window.go(&unready);
        window.see("Узгодити текст");
        album.take(
            &window,
            "agreement-unready",
            "Agreement desk, a draft in three languages",
        );
        window.press(&["Відомості про угоду"]);
        window.see("Коли й де підписують");
        album.take(&window, "agreement-facts", "Agreement desk, facts and parties");
        window.press(&["Узгодити текст"]);
        window.see("Усуньте його");
        album.take(&window, "agreement-refused", "Agreement desk, settling refused");
        window.press(&["F1"]);
        window.see("Усе в програмі можна зробити без миші");
        album.take(&window, "help", "Keys");
        Some(())
    }

    /// One's own agreement, drafted and not a sample.
    fn settled(album: &mut Album) -> Option<()> {
        let mut office = office();
        let towns = office.found_towns();
        let id = office.draft(&towns).id;
        office.close();
        let window = Window::open(NAME, &office)?;
        window.go(&format!("#/agreements/{id}"));
        pages(&window);
        album.take(
            &window,
            "agreement-draft",
            "Agreement desk, a draft in two languages",
        );
        Some(())
    }

    /// An agreement that waits for a ministry, and what is filed beside it.
    fn carried(album: &mut Album) -> Option<()> {
        let mut office = office();
        let (view, towns) = office.settled();
        let party = view.parties[0].unit.clone();
        let step = "ministry".to_owned();
        let begun = ActInput::AddApproval { party: party.clone(), step };
        let round = office.desk().act(&view.id, &begun).ok()?.made?;
        let sent_on = format!("agreement-{}/{round}/field.sent_on", view.id);
        office.desk().edit_agreement(&sent_on, "2026-09-24").ok()?;
        let partner = towns.partner.id.as_str();
        let letter = [
            ("direction", "outgoing"),
            ("with", partner),
            ("subject", "Запрошення на День міста"),
            ("letter_on", "2026-09-01"),
            ("letter_number", "01-12/77"),
            ("answer_by", "2026-09-30"),
            ("letter_text", "запрошуємо вашу делегацію на День міста."),
        ];
        let promise =
            [("promise", "Надіслати перелік шкіл для обміну"), ("due_on", "2026-12-01")];
        let aid =
            [("giver", partner), ("receiver", &towns.own.id), ("given_on", "2026-05-12")];
        let concluded = EnterInput {
            kind: "twinning".to_owned(),
            stage: "in_force".to_owned(),
            langs: vec!["uk".to_owned(), "de".to_owned()],
            parties: [(&towns.own, "uk"), (&towns.partner, "de")]
                .map(|(body, lang)| PartyInput {
                    body: body.id.clone(),
                    lang: lang.to_owned(),
                })
                .to_vec(),
            title: [("uk".to_owned(), "Угода про дружбу громад".to_owned())].into(),
            place: [("uk".to_owned(), "м. Ельмінген".to_owned())].into(),
            signed_on: Some("2017-03-22".to_owned()),
            term: Some("indefinite".to_owned()),
            years: None,
            until: None,
            areas: vec!["culture".to_owned()],
            fields: BTreeMap::new(),
        };
        office.desk().enter(&concluded).ok()?;
        let letter = file(&mut office, "letter", &letter)?;
        file(&mut office, "commitment", &promise)?;
        let aid = file(&mut office, "consignment", &aid)?;
        office
            .desk()
            .act_on_filing(&aid, &FilingActInput::AddEntry { after: None })
            .ok()?;
        office.close();
        let window = Window::open(NAME, &office)?;
        let procedure = format!("#/agreements/{}/procedure", view.id);
        for (hash, words, name, title) in [
            (procedure.as_str(), "Кроки сторін", "procedure", "Procedure"),
            ("#/enter", "Що вносимо", "enter", "An agreement concluded before"),
            ("#/deadlines", "прострочено", "deadlines", "Days to keep"),
            ("#/state-register", "Державний перелік", "state-register", "State list"),
            ("#/letters", "Запрошення на День міста", "letters", "Letters"),
            (&format!("#/filing/{letter}"), "Текст листа", "letter", "A letter"),
            ("#/commitments", "Надіслати перелік", "commitments", "Commitments"),
            ("#/aid", "12.05.2026", "aid", "Aid"),
            (
                &format!("#/filing/{aid}"),
                "Перелік наданого",
                "consignment",
                "Aid, its goods",
            ),
            ("#/report", "Звіт", "report", "Yearly report"),
            ("#/library", "Бібліотека положень", "library", "Library of clauses"),
        ] {
            window.go(hash);
            window.see(words);
            std::thread::sleep(std::time::Duration::from_millis(300));
            album.take(&window, name, title);
        }
        window.go(&format!("{procedure}?party={party}&step=ministry"));
        window.see("Папери цього кроку");
        album.take(&window, "procedure-step", "Procedure, a step of a party");
        Some(())
    }

    /// A visit of many guests, the signing of an agreement, and the calendar of both.
    fn visited(album: &mut Album) -> Option<()> {
        let mut office = sampled();
        let visit = eighty_guests(office.desk());
        let early = &visit.days[0].items[1].unit;
        let cell = format!("{}/{early}/field.from", visit.document);
        office.desk().edit_visit(&cell, "09:30").ok()?;
        let rows = office.desk().register("").ok()?;
        let settled = rows.into_iter().find(|it| it.stage == "settled")?.id;
        let signing = office.desk().plan_ceremony(&settled).ok()?;
        office.close();
        let at = |document: &str| {
            format!("#/visits/{}", document.trim_start_matches("visit-"))
        };
        let window = Window::open(NAME, &office)?;
        for (hash, words, name, title) in [
            ("#/visits", "Фалькенбрюк", "visits", "Visits"),
            ("#/visits/new", "Запланувати візит", "visit-new", "New visit"),
            (
                &at(&visit.document),
                "накладання 15 хвилин",
                "visit",
                "A visit of eighty guests, with a clash",
            ),
            (
                "#/calendar?day=2026-10-23&mode=month",
                "Жовтень 2026",
                "calendar",
                "Calendar, a month",
            ),
            (
                "#/calendar?day=2026-10-23&mode=agenda",
                "Фалькенбрюк",
                "calendar-list",
                "Calendar, a list",
            ),
            (
                &at(&signing.document),
                "Церемонія підписання",
                "ceremony",
                "Signing ceremony",
            ),
        ] {
            window.go(hash);
            window.see(words);
            std::thread::sleep(std::time::Duration::from_millis(300));
            album.take(&window, name, title);
        }
        album.take_at(
            &window,
            "figure",
            "ceremony-table",
            "Signing ceremony, who sits where",
        );
        album.take_at(
            &window,
            "[aria-describedby='visit-papers--hint']",
            "ceremony-papers",
            "Signing ceremony, its papers",
        );
        window.go(&at(&visit.document));
        window.press(&["За годинами"]);
        album.take_at(&window, ".clash", "visit-scale", "A programme by its hours");
        Some(())
    }

    fn file(office: &mut Office, kind: &str, fields: &[(&str, &str)]) -> Option<String> {
        let text =
            |(field, value): &(&str, &str)| ((*field).to_owned(), (*value).to_owned());
        let input = FilingInput {
            kind: kind.to_owned(),
            langs: vec!["uk".to_owned()],
            fields: fields.iter().map(text).collect(),
        };
        Some(office.desk().file(&input).ok()?.document)
    }

    /// A text of the office's own, looked over.
    fn taken_in(album: &mut Album) -> Option<()> {
        let mut office = office();
        office.found_towns();
        office.close();
        let window = Window::open(NAME, &office)?;
        let text = Path::new(env!("CARGO_MANIFEST_DIR")).join("papers/office-text.docx");
        std::fs::create_dir_all(window.papers()).ok()?;
        std::fs::copy(text, window.papers().join("text.docx")).ok()?;
        window.go("#/intake");
        window.press(&["Вибрати файл…"]);
        window.see("Перегляньте знайдене");
        album.take(&window, "intake", "A text of the office’s own, looked over");
        Some(())
    }

    /// Waits until the pages beside the text are painted.
    fn pages(window: &Window) {
        window.until("pages", |it| {
            it.ask("return !!document.querySelector('canvas')", &[])
        });
        std::thread::sleep(std::time::Duration::from_secs(1));
    }

    fn troubles(album: &mut Album) -> Option<()> {
        in_use(album)?;
        damaged(album)?;
        missing(album)?;
        newer(album)?;
        read_only(album)
    }

    fn in_use(album: &mut Album) -> Option<()> {
        let mut office = sampled();
        office.desk();
        let window = Window::open(NAME, &office)?;
        window.see("Дані вже відкрито");
        album.take(&window, "blocked-in-use", "Data open in another window");
        Some(())
    }

    fn with_copy() -> Office {
        let mut office = sampled();
        office.desk().back_up_now().expect("a copy");
        office.close();
        office
    }

    fn damaged(album: &mut Album) -> Option<()> {
        let office = with_copy();
        let file = office.data().join("pobratym.db");
        std::fs::write(file, "?".repeat(10_000)).expect("the file is damaged");
        let window = Window::open(NAME, &office)?;
        window.see("Файл із даними пошкоджено");
        album.take(&window, "blocked-damaged", "A damaged file, set aside");
        Some(())
    }

    fn missing(album: &mut Album) -> Option<()> {
        let office = with_copy();
        std::fs::remove_file(office.data().join("pobratym.db"))
            .expect("the file is lost");
        let window = Window::open(NAME, &office)?;
        window.see("Файлу з даними немає на місці");
        album.take(&window, "blocked-missing", "A lost file");
        Some(())
    }

    fn newer(album: &mut Album) -> Option<()> {
        let office = sampled();
        let mut command = Command::new("sqlite3");
        command.arg(office.data().join("pobratym.db")).arg("PRAGMA user_version = 99");
        assert_eq!(Outcome::of(&mut command).code, 0);
        let window = Window::open(NAME, &office)?;
        window.see("новіша версія програми");
        album.take(&window, "blocked-newer", "A file of a newer version");
        Some(())
    }

    fn read_only(album: &mut Album) -> Option<()> {
        let office = sampled();
        let disk = Disk::at(office.path().join("disk"))?;
        for name in ["pobratym.db", "lock"] {
            let from = office.data().join(name);
            std::fs::copy(from, disk.path().join(name)).expect("the file is copied");
        }
        disk.make_read_only();
        let setting = Setting { data: Some(disk.path()), ..Setting::default() };
        let window = Window::open_with(NAME, &office, setting)?;
        window.see("писати в їхню теку не можна");
        album.take(&window, "blocked-read-only", "A folder that cannot be written to");
        Some(())
    }
}
