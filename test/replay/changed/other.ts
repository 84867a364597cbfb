/** A version of the code that no longer knows the story of a traject at all. */
export async function andereWorkflow(): Promise<void> {}
