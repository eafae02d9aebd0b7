import { cleanup, render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { FormField } from "$lib/api/bindings/FormField";
import { words } from "$lib/i18n";
import { FakeDesk } from "../../dev/desk";
import { saved } from "../../dev/office.examples";
import { expectAccessible, withDesk } from "../../dev/render";
import FormFields, { type Holder } from "./FormFields.svelte";

/** As the domain names them; one that is not named here has no label of ours. */
const FIELDS =
  "cooperation sphere signing_way party_signed_on party_signed_at dispatched_on dispatch_number return_by returned_on approved_on registered_on registration_number in_force_on prolonged_until ended_on end_reason shelf amount budget_line need relations aim basis finance results why_partner sent_on sent_number decided_on decision_number decided_by outcome votes_for votes_against votes_abstained votes_not_cast votes_absent session rapporteur control remark file_name file_kind file_on unit_code region address telephone mail website former_names salutation person_telephone person_mail person_lang direction letter_on letter_number their_on their_number subject correspondent answer_by answered_on promise own_owner their_owner due_on progress done_on evidence aid_kind given_on giver receiver giver_name receiver_name published about acceptance with visit_way visit_kind visit_state starts_on ends_on town zone invitation_on invitation_number purpose coordinator shelter guide curfew_from curfew_until plan_b funding visit_result erase_on person_name person_office delegate_role latin_name languages diet access arrives_on arrives_at arrives_by leaves_on leaves_at leaves_by lodging car emergency photographs attended needs_letter exit_category exit_act exit_act_on trip_order listed_on item_on from until activity venue responsible interpreter circle transfer_minutes transport dress speakers menu is_confirmed gift_name gift_from gift_to gift_worth valuation gift_for act_number expense_name count price spent check_name is_done european_flag european_anthem oath speech golden_book handed handed_by handed_to of_visit order_on order_number money_reported_on reported_on".split(
    " ",
  );

const field = (code: string, form: string, value = "", lang: string | null = null): FormField => ({
  field: code,
  form,
  lang,
  cell: `letter-1/-/field.${code}${lang ? `/${lang}` : ""}`,
  value,
  isPersonal: false,
});

const MIXED = [
  field("subject", "text", "Про візит"),
  field("salutation", "text", "", "de"),
  field("letter_on", "day", "2026-11-02"),
  field("votes_for", "count", "12"),
  field("published", "flag", "false"),
  field("direction", "choice", "incoming"),
  field("person_lang", "choice"),
  field("with", "body"),
  field("about", "agreement"),
  field("of_visit", "visit"),
  field("arrives_at", "time", "08:52"),
];

const seal = vi.fn<Holder["seal"]>(async () => ({ ok: true, value: { saved } }));
const edit = vi.fn<Holder["edit"]>();
const holder: Holder = { seal, edit, undo: vi.fn(), redo: vi.fn() };

beforeEach(() => {
  withDesk(new FakeDesk());
  vi.clearAllMocks();
});
afterEach(cleanup);

it("hands over each form's value as the desk reads it", async () => {
  render(FormFields, { fields: MIXED, holder, langs: ["uk", "de"] });
  await userEvent.type(screen.getByLabelText("За"), "3");
  await userEvent.tab();
  await waitFor(() => expect(seal).toHaveBeenCalledWith("letter-1/-/field.votes_for", "123"));
  await userEvent.click(screen.getByLabelText("Відомості оприлюднено"));
  await userEvent.selectOptions(screen.getByLabelText("Лист"), "outgoing");
  await userEvent.selectOptions(screen.getByLabelText("Мова листування"), "de");
  await screen.findByRole("option", { name: "Вежбогура" });
  await userEvent.selectOptions(screen.getByLabelText("Партнер"), "wierzbogora");
  await screen.findByRole("option", { name: "Угода про побратимство" });
  await userEvent.selectOptions(screen.getByLabelText("Угода"), "000004");
  await screen.findByRole("option", { name: "Візит: Фалькенбрюк" });
  await userEvent.selectOptions(screen.getByLabelText("Візит"), "Візит: Фалькенбрюк");
  const day = screen.getByLabelText("День");
  await userEvent.clear(day);
  await userEvent.type(day, "3");
  await userEvent.click(screen.getByLabelText("Короткий зміст"));
  expect(edit.mock.calls).toEqual([
    ["letter-1/-/field.published", "true"],
    ["letter-1/-/field.direction", "outgoing"],
    ["letter-1/-/field.person_lang", "de"],
    ["letter-1/-/field.with", "wierzbogora"],
    ["letter-1/-/field.about", "000004"],
    ["letter-1/-/field.of_visit", "3c5dq1nn2x8s6m7c"],
    ["letter-1/-/field.letter_on", "2026-11-03"],
  ]);
});

it("carries the address of its cell, and names the language of words", () => {
  render(FormFields, { fields: MIXED, holder });
  const greeting = screen.getByLabelText("Звертання в листі німецькою");
  expect(greeting.id).toBe("letter-1/-/field.salutation/de");
  expect(greeting.lang).toBe("de");
});

it("calls a field what it is called there, and keeps a code that is not in its list", () => {
  const fields = [field("shelf", "text"), field("zone", "choice", "Europe/Oslo")];
  render(FormFields, { fields, holder, names: { shelf: "Де зберігається" } });
  expect(screen.getByLabelText("Де зберігається")).toBeTruthy();
  const zone = screen.getByLabelText<HTMLSelectElement>("Години в програмі");
  expect(zone.value).toBe("Europe/Oslo");
});

it("says at the field what is found about it", () => {
  const errorAt = (cell: string) => (cell.endsWith("subject") ? "Не вказано теми." : undefined);
  const cautionAt = (cell: string) => (cell.endsWith("about") ? "Варто назвати угоду." : undefined);
  render(FormFields, { fields: MIXED, holder: { ...holder, errorAt, cautionAt } });
  expect(screen.getByLabelText("Короткий зміст").getAttribute("aria-invalid")).toBe("true");
  expect(screen.getByText("Не вказано теми.")).toBeTruthy();
  expect(screen.getByText("Варто назвати угоду.")).toBeTruthy();
});

it.each(["uk", "en"])("has a label for every field in %s, and is accessible", async (lang) => {
  words.speak(lang);
  const fields = FIELDS.map((code) => field(code, "text"));
  const { container } = render(FormFields, { fields, holder });
  const labels = [...container.querySelectorAll("label")].map((it) => it.textContent?.trim());
  expect(labels).toHaveLength(FIELDS.length);
  expect(labels.filter((it) => !it || FIELDS.includes(it))).toEqual([]);
  cleanup();
  await expectAccessible(render(FormFields, { fields: MIXED, holder }).container);
});
