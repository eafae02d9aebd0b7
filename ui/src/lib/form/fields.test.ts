import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { words as content } from "../../dev/examples";
import { withDesk } from "../../dev/render";
import Button from "./Button.svelte";
import DateField from "./DateField.svelte";
import ErrorSummary from "./ErrorSummary.svelte";
import TextField from "./TextField.svelte";

it("reads a field with its hint, then its error", () => {
  render(TextField, {
    props: { id: "f", label: "Назва", value: "", hint: "Як у статуті", error: "Впишіть назву" },
  });
  const input = screen.getByLabelText("Назва");
  expect(input.getAttribute("aria-invalid")).toBe("true");
  const ids = input.getAttribute("aria-describedby")?.split(" ") ?? [];
  const texts = ids.map((id) => document.getElementById(id)?.textContent?.trim());
  expect(texts).toEqual(["Як у статуті", "Впишіть назву"]);
});

it("keeps an unavailable button in reach, with its reason, and does nothing", async () => {
  const onclick = vi.fn();
  render(Button, {
    props: { children: content("Друкувати"), unavailable: "Лишилося 6 зауважень", onclick },
  });
  const button = screen.getByRole("button");
  button.focus();
  expect(document.activeElement).toBe(button);
  await userEvent.click(button);
  expect(onclick).not.toHaveBeenCalled();
  const why = document.getElementById(button.getAttribute("aria-describedby") ?? "");
  expect(why?.textContent).toBe("Лишилося 6 зауважень");
});

it("moves the focus to an error summary, and from there to the field", async () => {
  withDesk();
  render(TextField, { props: { id: "body/-/short/uk", label: "Назва", value: "" } });
  render(ErrorSummary, { props: { errors: [{ id: "body/-/short/uk", sentence: "Впишіть" }] } });
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("alert")));
  await userEvent.click(screen.getByRole("link", { name: "Впишіть" }));
  expect(document.activeElement).toBe(screen.getByLabelText("Назва"));
});

function dateField(value = "") {
  const onchange = vi.fn();
  withDesk();
  render(DateField, { props: { id: "d", label: "Дата", value, onchange } });
  return { onchange, part: (name: string) => screen.getByLabelText<HTMLInputElement>(name) };
}

it("fills all parts from a whole date typed into the first", async () => {
  const { onchange, part } = dateField();
  await userEvent.type(part("День"), "24.10.2026");
  expect([part("День").value, part("Місяць").value, part("Рік").value]).toEqual([
    "24",
    "10",
    "2026",
  ]);
  await userEvent.tab();
  expect(onchange).toHaveBeenCalledExactlyOnceWith("2026-10-24");
});

it("marks only the wrong part, and keeps what was written", async () => {
  const { onchange, part } = dateField();
  await userEvent.type(part("День"), "31");
  await userEvent.type(part("Місяць"), "4");
  await userEvent.type(part("Рік"), "2026");
  await userEvent.tab();
  const marked = ["День", "Місяць", "Рік"].filter(
    (name) => part(name).getAttribute("aria-invalid") === "true",
  );
  expect(marked).toEqual(["День"]);
  expect(part("День").value).toBe("31");
  expect(onchange).not.toHaveBeenCalled();
});

it("takes an emptied date as one to be written by hand", async () => {
  const { onchange, part } = dateField("2026-10-24");
  for (const name of ["День", "Місяць", "Рік"]) await userEvent.clear(part(name));
  await userEvent.tab();
  expect(onchange).toHaveBeenCalledExactlyOnceWith("");
});
