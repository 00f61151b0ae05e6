import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import { chosenPolicy } from "../config/chosen-policy.js";
import { configSchema, policySchema } from "../config/config-schema.js";
import { commentedConfig } from "./commented-config.js";

/** Everything taken in, as the first lines say how. */
const takenIn: unknown = parse(commentedConfig.replaceAll(/^# (?!yaml-language-server)/gmu, ""));

describe("the commented configuration", () => {
  it("sets nothing as it stands", () => {
    expect(configSchema.parse(parse(commentedConfig) ?? {})).toEqual({});
  });

  it("is valid with every setting taken in, and its policy would protect", async () => {
    const config = configSchema.parse(takenIn);
    expect(await chosenPolicy(config, {})).toMatchObject({ recipient: "funder", k: 5 });
  });

  it("holds every setting that there is", () => {
    const { policy, ...config } = configSchema.parse(takenIn);
    // The schema's name is for editors of JSON.
    const settings = Object.keys(configSchema.shape).filter((name) => name !== "$schema" && name !== "policy");
    expect(Object.keys(config).toSorted()).toEqual(settings.toSorted());
    // The recipient stands one level higher, where reports take it from as well.
    const policies = Object.keys(policySchema.shape).filter((name) => name !== "recipient");
    expect(Object.keys(policy ?? {}).toSorted()).toEqual(policies.toSorted());
  });

  it("explains each setting on the lines before it", () => {
    const blocks = commentedConfig.trim().split("\n\n").slice(1);
    // A policy's cap belongs to what is said about the setting before it.
    const bare = blocks.filter((block) => !block.startsWith("## "));
    expect(bare).toEqual(["#   epsilonCap: 4"]);
  });

  it("is read with single settings of the policy", () => {
    const one = commentedConfig.replace(/^# policy:/mu, "policy:").replace(/^# {3}k: 5/mu, "  k: 4");
    expect(configSchema.parse(parse(one))).toEqual({ policy: { k: 4 } });
  });
});
