import { render } from "@testing-library/svelte";
import { describe, it } from "vitest";
import { expectAccessible } from "../../dev/render";
import { all } from "../../dev/review";

describe.each(all)("$name", ({ component, examples }) => {
  it.each(examples)("is accessible: $state", async ({ props }) => {
    const { container } = render(component, { props });
    await expectAccessible(container);
  });
});
