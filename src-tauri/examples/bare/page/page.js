// The second frame is the first that was painted with everything in it.
requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("interactive")));
