import { expect, test } from "vitest";
import { chartFaults } from "./chart-faults.js";
import type { DrawnChart } from "./drawn-chart.js";

const sound: DrawnChart = {
  role: "img",
  title: "Half leave within 3 weeks",
  description: "The line falls to 50 % at 3 weeks.",
  namedByItsOwn: true,
  caption: "",
  heading: "Evaluation",
  tables: ["Evaluation, week by week"],
  shown: true,
  width: 100,
  height: 50,
  scale: 1,
  texts: [],
};

test("a chart that has a name, a description, a heading and a table has no fault", () => {
  expect(chartFaults([sound])).toEqual([]);
});

test("each chart that lacks something is named, with all that it lacks", () => {
  const bare = { ...sound, role: null, title: "", namedByItsOwn: false };
  const found = chartFaults([sound, { ...sound, description: sound.title, tables: [] }, bare]);
  expect(found).toEqual([
    '"Half leave within 3 weeks" has no description',
    '"Half leave within 3 weeks" links to 0 tables with a caption',
    'chart 3 below "Evaluation" is no image to assistive technology',
    'chart 3 below "Evaluation" has no title',
    'chart 3 below "Evaluation" is not named by its own title and description',
  ]);
});
