// Writes `.output/matching.mjs` when it is imported.
export {};
