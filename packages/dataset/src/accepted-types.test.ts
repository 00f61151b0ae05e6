import { describe, expect, it } from "vitest";
import { acceptedTypes, PluginRefusedError } from "./accepted-types.js";
import { schema, typeWith } from "./checks/types/types.fixture.js";
import { checkDataset } from "./open-dataset.js";
import { practice } from "./practice.fixture.js";

const sound = typeWith();

describe("the intervention types in use", () => {
  it("keep their contract: one that does not is refused, by place and code, with what was expected", async () => {
    const faulty = typeWith({ code: "early", stages: [] });
    const checked = checkDataset(practice, { plugins: [sound, faulty] });
    await expect(checked).rejects.toThrow(PluginRefusedError);
    await expect(checked).rejects.toThrow(
      'plugins[1], "early" does not keep the contract for intervention types:\n  stages: Expected at least one.',
    );
  });

  it("bring only text that can be shown anywhere", () => {
    expect(() => acceptedTypes([typeWith({ display: "Journal\u001B[2J\nerror: all is lost" })])).toThrow(
      'plugins[0], "journal" does not keep',
    );
    expect(() => acceptedTypes([typeWith({ code: "journal\n\u001B[2J" })])).toThrow(/^plugins\[0\] does not keep/);
  });

  it("are refused in words that can be printed", () => {
    const strange = { ...typeWith({ display: "Journal\u001B[2J\n" }), apiVersion: 2 };
    // A type of another version of the contract, as a program in JavaScript can hand it over.
    expect(() => acceptedTypes([strange as unknown as typeof sound])).toThrow(
      /^plugins\[0\], "journal" [^\n]*\n\P{C}*$/u,
    );
  });

  it("have a code each; the same type twice is one", () => {
    expect(acceptedTypes([sound, sound])).toEqual([sound]);
    expect(() => acceptedTypes([sound, typeWith({ display: "Diary" })])).toThrow(
      'plugins[1], "journal" has the code of an earlier type.',
    );
  });

  it("have examples that their own validator accepts", () => {
    expect(() => acceptedTypes([typeWith({ details: schema(() => false) })])).toThrow("examples[0]");
  });
});
