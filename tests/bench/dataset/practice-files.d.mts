/** Writes `clients.csv`, `episodes.csv` and `stages.csv` with so many rows of stages. */
export function writePracticeFiles(folder: string, stageRows: number): void;
