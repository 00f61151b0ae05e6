// A program that asks one question of a folder.
import { timeInStage } from "@rapport/analysis";
import { openDataset } from "@rapport/dataset";

const { dataset, findings } = await openDataset(process.argv[2], { only: ["clients", "episodes", "stages"] });
if (!dataset) throw new Error(`${findings.length} findings`);
const { groups } = await timeInStage(dataset);
for (const { code, figures } of groups) console.log(code, figures.median.estimate, figures.stays.total.things.length);
dataset.close();
