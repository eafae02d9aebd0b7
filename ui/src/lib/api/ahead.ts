import type { Start } from "./bindings/Start";
import type { TodayView } from "./bindings/TodayView";
import { type Answer, call } from "./call";

let start: Promise<Answer<Start>> | undefined;
let today: Promise<Answer<TodayView>> | undefined;

/** Asks what the first screen shows before there is a page, so that it is drawn once. */
export async function askAhead(): Promise<void> {
  start = call("start");
  today = call("today");
  const [opened] = await Promise.all([start, today]);
  const isOpen = opened.ok && opened.value.kind === "ready";
  if (!isOpen) today = undefined;
}

/** How the desk opened: the answer that was asked for ahead, where there is one. */
export function firstStart(): Promise<Answer<Start>> {
  const answer = start ?? call("start");
  start = undefined;
  return answer;
}

/** As {@link firstStart}; whoever comes back to the screen asks again. */
export function firstToday(): Promise<Answer<TodayView>> {
  const answer = today ?? call("today");
  today = undefined;
  return answer;
}
