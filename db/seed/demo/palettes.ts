/** Colour families; a work takes one as it is or mixes its own. Order: dark to light, or ground first. */
export const palettes = {
  azulejo: ["#0f2c59", "#1f4e96", "#3f7fc1", "#8db9e0", "#f4efe2", "#e3b23c"],
  terracotta: ["#3b1c14", "#7a2e1d", "#b4492d", "#d98a55", "#f0cfa0", "#f9efe0"],
  alhambra: ["#12312b", "#1d5a4c", "#2f8f7b", "#c8963e", "#f1e3c4", "#7c2d2a"],
  nocturne: ["#080a1c", "#18204a", "#34418a", "#6b78c9", "#b9b6ea", "#f3e7d3"],
  ember: ["#0d0404", "#3a0a0b", "#86160f", "#d1431a", "#f59b33", "#fff0c2"],
  lagoon: ["#03131f", "#07394d", "#0f7284", "#3fb3a8", "#a9e2c4", "#fbf6d9"],
  orchard: ["#1d2a12", "#3f5a1e", "#7d8f2a", "#c9b93f", "#f0d98a", "#c4412e"],
  orchid: ["#1c0b2b", "#4b1760", "#8e2a86", "#d05a9c", "#f4a9b8", "#fff1e6"],
  bauhaus: ["#14213d", "#d62828", "#f2b705", "#1d6fa5", "#f5efe0", "#0b0b0b"],
  graphite: ["#101113", "#2b2e33", "#565c63", "#8d949b", "#c7ccd0", "#f6f5f1"],
  sakura: ["#2d1b2e", "#6d2e46", "#a26769", "#d5b9b2", "#ece2d0", "#5b8c85"],
  verdigris: ["#1b1a17", "#4a3b28", "#8a6b3a", "#5f9d8f", "#a7d0c1", "#efe9d5"],
} as const satisfies Record<string, readonly string[]>;
