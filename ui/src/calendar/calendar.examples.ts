import type { CalendarEntry } from "$lib/api/bindings/CalendarEntry";

const entry = (rest: Partial<CalendarEntry>): CalendarEntry => ({
  id: rest.document ?? "",
  kind: "deadline",
  document: "",
  from: "",
  until: rest.from ?? "",
  title: "",
  matter: "",
  state: null,
  years: null,
  isRound: false,
  isOver: false,
  sample: false,
  ...rest,
});

/** October 2026, seen on the 20th. */
export const calendarEntries: CalendarEntry[] = [
  entry({
    document: "commitment-1",
    from: "2026-10-15",
    title: "Надіслати перелік шкіл",
    matter: "Виконати домовленість",
    isOver: true,
  }),
  entry({
    kind: "visit",
    document: "visit-3c5dq1nn2x8s6m7c",
    from: "2026-10-23",
    until: "2026-10-27",
    title: "Візит: Фалькенбрюк",
    state: "agreed",
  }),
  entry({
    kind: "visit",
    document: "visit-2",
    from: "2026-10-24",
    until: "2026-10-24",
    title: "Онлайн-зустріч: Вежбогура",
    state: "cancelled",
  }),
  entry({
    document: "agreement-000002",
    id: "agreement-000002-party-1-answer",
    from: "2026-10-24",
    title: "Яснобір – Вежбогура",
    matter: "Відповідь міністерства",
  }),
  entry({
    kind: "anniversary",
    document: "agreement-000001",
    id: "agreement-000001-signed-25",
    from: "2026-10-24",
    title: "Угода про побратимство",
    matter: "Ювілей: 25 років від підписання",
    years: 25,
    isRound: true,
  }),
];
