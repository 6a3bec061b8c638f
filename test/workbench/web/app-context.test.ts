import { expect, test } from "vitest";
import { frameName, hostQuery, newIdentity } from "../../../src/workbench/web/app-context";

test("each loading of the add-in's page has names of its own", () => {
  const one = newIdentity();
  const other = newIdentity();
  expect(one.conversationId).not.toBe(other.conversationId);
  expect(one.appId).not.toBe(other.appId);
});

test("address and name of the frame tell office.js that its host is Excel on the web", () => {
  const identity = { conversationId: "talk", appId: "app", correlationId: "id" };
  expect(hostQuery(identity)).toBe("_host_Info=Excel$Web$16.00$en-US$id$$disableLogging$3");
  expect(JSON.parse(frameName(identity, "http://localhost:3000"))).toEqual({
    baseFrameName: "vital-few-workbench",
    hostInfo: "Excel|Web|16.00|en-US|id||disableLogging|3",
    xdmInfo: "talk|app|http://localhost:3000",
    serializerVersion: 1,
  });
});
