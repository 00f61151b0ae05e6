/** The file by which a folder is known as made by an import. It is written last: a folder that has it is whole. */
export const markerName = ".rapport-import.json";
