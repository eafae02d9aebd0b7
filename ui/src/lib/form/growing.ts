import type { Attachment } from "svelte/attachments";

/** Makes a text area as tall as its text; runs again for each new `text`. */
export function growing(_text: string): Attachment<HTMLTextAreaElement> {
  return (area) => {
    stretch(area);
    const widths = new ResizeObserver(() => stretch(area));
    widths.observe(area.parentElement ?? area);
    // The first words may be measured in a stand-in face.
    void document.fonts?.ready.then(() => stretch(area));
    return () => widths.disconnect();
  };
}

function stretch(area: HTMLTextAreaElement): void {
  area.style.height = "auto";
  area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
}
