//! Cards, read by Python's `vobject`; and cards that address books write.

use pobratym_files::{Card, read_cards, write_cards};
use serde_json::json;

use crate::stranger::read;

fn mayor() -> Card {
    Card {
        uid: "00000000000000a1@desk.example".to_owned(),
        name: "Аннегрет Марія Ломаєр".to_owned(),
        office: "обер-бургомістерка; голова ради, почесна громадянка".to_owned(),
        organisation: "Місто Фалькенбрюк, ратуша".to_owned(),
        telephones: vec!["+49 351 000-00-12".to_owned()],
        mails: vec!["annegret@falkenbrueck.example".to_owned()],
    }
}

#[test]
fn a_card_comes_back_as_it_was_meant() {
    let bare =
        Card { uid: "b".to_owned(), name: "Сократ".to_owned(), ..Card::default() };
    let text = write_cards(&[mayor(), bare]);
    assert!(text.split("\r\n").all(|it| it.len() <= 75), "{text}");
    let Some(found) = read("a_card_comes_back_as_it_was_meant", "cards", text.as_bytes())
    else {
        return;
    };
    assert_eq!(
        found,
        json!([
            {
                "version": "3.0",
                "uid": "00000000000000a1@desk.example",
                "name": "Аннегрет Марія Ломаєр",
                "family": "Ломаєр",
                "given": "Аннегрет Марія",
                "office": "обер-бургомістерка; голова ради, почесна громадянка",
                "organisation": "Місто Фалькенбрюк, ратуша",
                "telephones": ["+49 351 000-00-12"],
                "mails": ["annegret@falkenbrueck.example"],
            },
            {
                "version": "3.0",
                "uid": "b",
                "name": "Сократ",
                "family": "Сократ",
                "given": "",
                "office": null,
                "organisation": null,
                "telephones": [],
                "mails": [],
            },
        ])
    );
}

#[test]
fn cards_of_every_version_are_read() {
    let check = |text: &str, expected: Card| {
        let found = read_cards(text.replace('\n', "\r\n").as_bytes()).unwrap();
        assert_eq!(found, [expected], "{text}");
    };
    let expected = |telephone: &str| Card {
        uid: String::new(),
        name: "Ірина Коваль".to_owned(),
        office: "начальниця відділу".to_owned(),
        organisation: "Яснобірська міська рада".to_owned(),
        telephones: vec![telephone.to_owned()],
        mails: vec!["iryna@yasnobir.example".to_owned()],
    };
    // As Outlook writes it.
    check(
        "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:\
         =D0=9A=D0=BE=D0=B2=D0=B0=D0=BB=D1=8C;=D0=86=D1=80=D0=B8=D0=BD=D0=B0\n\
         ORG;CHARSET=UTF-8:Яснобірська міська рада;Відділ\n\
         TITLE;CHARSET=UTF-8:начальниця відділу\nTEL;WORK;VOICE:067 000 00 12\n\
         EMAIL;PREF;INTERNET:iryna@yasnobir.example\nEND:VCARD\n",
        expected("067 000 00 12"),
    );
    // As Apple's Contacts write it.
    check(
        "BEGIN:VCARD\nVERSION:3.0\nN:Коваль;Ірина;;;\nFN:Ірина Коваль\n\
         ORG:Яснобірська міська рада;\nTITLE:начальниця від\n ділу\n\
         item1.EMAIL;type=INTERNET;type=pref:iryna@yasnobir.example\n\
         TEL;type=CELL;type=VOICE:+380 67 000 00 12\nPHOTO;ENCODING=b:AAAA\nEND:VCARD\n",
        expected("+380 67 000 00 12"),
    );
    check(
        "BEGIN:VCARD\nVERSION:4.0\nFN;LANGUAGE=uk:Ірина Коваль\nN:Коваль;Ірина;;;\n\
         ORG:Яснобірська міська рада\nROLE:начальниця відділу\n\
         TEL;VALUE=uri;TYPE=work:tel:+380670000012\nEMAIL:iryna@yasnobir.example\n\
         END:VCARD\n",
        expected("+380670000012"),
    );
}

#[test]
fn what_is_no_card_is_told() {
    for text in
        ["", "Ірина Коваль", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "PK\u{3}\u{4}"]
    {
        assert!(read_cards(text.as_bytes()).is_err(), "{text}");
    }
    assert!(read_cards(b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:\r\nEND:VCARD\r\n").is_err());
}
