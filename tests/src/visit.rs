//! A visit of the size that halls are afraid of.

use pobratym_desk::Desk;
use pobratym_desk::wire::{VisitActInput, VisitInput, VisitView};
use serde_json::{Value, json};

fn begin(visit: Value) -> VisitInput {
    serde_json::from_value(visit).expect("a visit")
}

fn deed(act: Value) -> VisitActInput {
    serde_json::from_value(act).expect("an act")
}

/// Two delegations, eighty guests who come one after another, three days.
pub fn eighty_guests(desk: &mut Desk) -> VisitView {
    if desk.bodies().expect("bodies").is_empty() {
        desk.open_sample().expect("the sample");
    }
    let bodies = desk.bodies().expect("bodies");
    let named =
        |name: &str| bodies.iter().find(|it| it.name == name).expect("a town").id.clone();
    let visit = desk
        .plan_visit(&begin(json!({
            "langs": ["uk", "de", "pl"],
            "delegations": [named("Фалькенбрюк"), named("Вежбова Гура")],
            "fields": { "starts_on": "2026-10-23", "ends_on": "2026-10-25",
                "zone": "Europe/Kyiv", "town/uk": "Калинець" },
        })))
        .expect("a visit");
    let id = visit.document.clone();
    let does = |desk: &mut Desk, act: Value| {
        desk.act_on_visit(&id, &deed(act)).expect("an act").made
    };
    for (index, delegation) in visit.delegations.iter().enumerate() {
        for number in 0..40 {
            let add = json!({ "act": "addDelegate", "delegation": delegation.unit });
            let unit = does(desk, add).expect("a delegate");
            let name = format!("Учасник {}-{number}", index + 1);
            let hour = format!("{:02}:{:02}", 8 + number / 4, number % 4 * 15);
            for (cell, value) in [
                ("person_name.nominative/uk", name.as_str()),
                ("field.arrives_on", "2026-10-23"),
                ("field.arrives_at", &hour),
            ] {
                desk.edit_visit(&format!("{id}/{unit}/{cell}"), value).expect("an edit");
            }
        }
    }
    for day in ["2026-10-23", "2026-10-24", "2026-10-25"] {
        for hour in 9..19 {
            let fields = json!({ "item_on": day, "from": format!("{hour}:00"),
                "until": format!("{hour}:45"), "activity/uk": format!("Захід о {hour}"),
                "activity/de": format!("Termin um {hour}"), "shelter/uk": "підвал",
                "activity/pl": format!("Punkt o {hour}"), "circle": "press" });
            does(desk, json!({ "act": "addItem", "fields": fields }));
        }
    }
    desk.visit(&id).expect("the visit")
}
