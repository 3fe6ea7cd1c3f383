// `import "skillgauge/frame"` fits the height of each `<iframe data-skillgauge>` to its content. It exports nothing.
export {};
