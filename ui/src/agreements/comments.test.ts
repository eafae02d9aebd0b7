import { cleanup, render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { FakeDesk } from "../dev/desk";
import { expectAccessible, withDesk } from "../dev/render";
import AgreementView from "../views/AgreementView.svelte";

vi.setConfig({ testTimeout: 30_000 });
afterEach(cleanup);

const CELL = "agreement-000001/purpose-1/text/de";

async function open(id = "000001") {
  const desk = withDesk(new FakeDesk());
  const { container } = render(AgreementView, { id });
  await waitFor(() => expect(document.getElementById(CELL)).toBeTruthy());
  return { desk, container };
}

/** By attributes: queries for labels and roles take seconds among so many fields. */
const labelled = (label: string) =>
  document.querySelector<HTMLElement>(`[aria-label^="${label}"]`) as HTMLElement;
const thread = (name: string) =>
  waitFor(() => {
    const found = document.querySelector<HTMLElement>(`.thread[aria-label$="${name}"]`);
    if (!found) throw new Error(`no comments on ${name}`);
    return found;
  });
const newField = (subject: string) =>
  waitFor(() => {
    const found = document.getElementById(`comments-${subject}--new`);
    expect(document.activeElement).toBe(found);
    return found as HTMLTextAreaElement;
  });

it("counts the comments at their clause, and opens them there", async () => {
  await open();
  expect(screen.getByText("2 відкриті, 1 опрацьована")).toBeTruthy();
  const mark = labelled("Примітки: Пункт 1.2, 1 відкрита, 1 опрацьована");
  expect(mark.getAttribute("aria-expanded")).toBe("false");
  await userEvent.click(mark);
  const clause = await thread("Пункт 1.2");
  expect(within(clause).getAllByRole("listitem")).toHaveLength(2);
  await expectAccessible(clause);
  await userEvent.click(mark);
  await waitFor(() => expect(clause.isConnected).toBe(false));
});

it("is added by a key where the clerk is, and its words outlive Escape", async () => {
  const { desk } = await open();
  document.getElementById(CELL)?.focus();
  await userEvent.keyboard("{Control>}{Alt>}[KeyM]{/Alt}{/Control}");
  await newField("purpose-1");
  await userEvent.keyboard("Спитати юриста{Escape}");
  await waitFor(() => expect(document.activeElement?.id).toBe(CELL));
  await userEvent.keyboard("{Control>}{Alt>}[KeyM]{/Alt}{/Control}");
  expect((await newField("purpose-1")).value).toBe("Спитати юриста");
  const clause = within(await thread("Пункт 1.1"));
  await userEvent.click(clause.getByText("для партнера"));
  await userEvent.click(clause.getByText("Додати примітку"));
  await waitFor(() => expect(desk.count("act")).toBe(1));
  expect(desk.last("act")).toMatchObject({
    act: { act: "addComment", on: "purpose-1", text: "Спитати юриста", audience: "partner" },
  });
  expect(await clause.findByDisplayValue("Спитати юриста")).toBeTruthy();
});

it("is not added without words", async () => {
  const { desk } = await open();
  await userEvent.keyboard("{Control>}{Alt>}[KeyM]{/Alt}{/Control}");
  await newField("all");
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  expect(await screen.findByText("Впишіть примітку")).toBeTruthy();
  expect(desk.count("act")).toBe(0);
});

it("is resolved, changed, shown to the partner and removed", async () => {
  const { desk } = await open();
  await userEvent.click(labelled("Примітки: Пункт 1.2"));
  const clause = within(await thread("Пункт 1.2"));
  const [first] = clause.getAllByRole("listitem");
  if (!first) throw new Error("no comment");
  await userEvent.click(within(first).getByLabelText("Опрацьовано"));
  await waitFor(() =>
    expect(desk.last("edit_agreement")).toMatchObject({
      cell: "agreement-000001/comment-1/resolved",
      value: "true",
    }),
  );
  await userEvent.selectOptions(within(first).getByLabelText("Для кого примітка"), "partner");
  await waitFor(() => expect(desk.last("edit_agreement")).toMatchObject({ value: "partner" }));
  await userEvent.click(within(first).getByText("Вилучити примітку"));
  await waitFor(() => expect(clause.getAllByRole("listitem")).toHaveLength(1));
  expect(await screen.findByText(/1 відкрита, 1 опрацьована/)).toBeTruthy();
});

it("leads from the list to the clause", async () => {
  const { container } = await open();
  for (const it of container.querySelectorAll("details")) it.open = true;
  const listed = screen.getAllByText("Пункт 1.2")[0] as HTMLElement;
  await userEvent.click(listed);
  await waitFor(() =>
    expect(document.activeElement?.id).toBe("agreement-000001/comment-1/comment"),
  );
  await expectAccessible(listed.closest("details") as Element);
});
