import type { ItemView } from "$lib/api/bindings/ItemView";

/** Minutes of a day. */
export const DAY = 24 * 60;

/** What lasts no time is drawn this long. */
const LEAST = 30;

/** These hours are on the scale also where nothing is planned in them. */
const OFFICE: Hours = { from: 8 * 60, until: 18 * 60 };

/** From and until, in minutes since midnight. */
export type Hours = { from: number; until: number };

/** An item on the scale, in one of the columns that it shares with others at that time. */
export type Block = Hours & {
  item: ItemView;
  column: number;
  columns: number;
  /** It ends on the next day. */
  isPast: boolean;
};

/** `08:52` → 532. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}

/** 532 → `08:52`; midnight at the end of a day is `00:00`. */
export function timeOf(minutes: number): string {
  const of = (number: number) => String(number).padStart(2, "0");
  return `${of(Math.floor(minutes / 60) % 24)}:${of(minutes % 60)}`;
}

/** The items of a day that have an hour, those at one time side by side. */
export function blocksOf(items: ItemView[]): Block[] {
  const blocks = items
    .filter((it) => it.from !== null)
    .map((item): Block => {
      const from = minutesOf(item.from ?? "");
      const said = item.until ? minutesOf(item.until) : from;
      const isPast = said < from;
      const until = isPast ? DAY : said > from ? said : Math.min(from + LEAST, DAY);
      return { item, from, until, column: 0, columns: 1, isPast: isPast && said > 0 };
    })
    .sort((a, b) => a.from - b.from || b.until - a.until);
  let group: Block[] = [];
  let end = 0;
  for (const block of blocks) {
    if (block.from >= end) group = [];
    const taken = group.filter((it) => it.until > block.from).map((it) => it.column);
    while (taken.includes(block.column)) block.column += 1;
    group.push(block);
    end = Math.max(end, block.until);
    const columns = Math.max(...group.map((it) => it.column + 1), ...group.map((it) => it.columns));
    for (const it of group) it.columns = columns;
  }
  return blocks;
}

/** The whole hours that a day shows. */
export function hoursOf(blocks: Block[]): Hours {
  const from = Math.min(OFFICE.from, ...blocks.map((it) => it.from));
  const until = Math.max(OFFICE.until, ...blocks.map((it) => it.until));
  return { from: Math.floor(from / 60) * 60, until: Math.ceil(until / 60) * 60 };
}

/** Where an item stands that is pulled by so many minutes, kept within its day. */
export function moved({ from, until }: Hours, by: number, step: number): Hours {
  const start = Math.round((from + by) / step) * step;
  const kept = Math.max(0, Math.min(start, DAY - (until - from), DAY - 5));
  return { from: kept, until: kept + until - from };
}

/** How long an item lasts whose end is pulled by so many minutes; five at least. */
export function stretched({ from, until }: Hours, by: number, step: number): Hours {
  const end = Math.round((until + by) / step) * step;
  return { from, until: Math.max(from + 5, Math.min(end, DAY)) };
}
