/** The names by which one loading of the add-in's page is known. Fresh each time: office.js keeps
 * the document's settings in the session under the conversation's name. */
export type Identity = {
  readonly conversationId: string;
  readonly appId: string;
  readonly correlationId: string;
};

export const newIdentity = (): Identity => ({
  conversationId: crypto.randomUUID(),
  appId: crypto.randomUUID(),
  correlationId: crypto.randomUUID(),
});

const locale = "en-US";

/** The host version of the build whose wire this is. */
const hostVersion = "16.00";

/** 1 shared runtime, 2 custom functions; without the second their runtime never starts. */
const hostFlags = 3;

const hostFields = ({ correlationId }: Identity): readonly (string | number)[] => [
  "Excel",
  "Web",
  hostVersion,
  locale,
  correlationId,
  "",
  "disableLogging",
  hostFlags,
];

/** What the address of the add-in's page must carry. */
export const hostQuery = (identity: Identity): string =>
  `_host_Info=${hostFields(identity).join("$")}`;

/** What the frame must be named before it is inserted. */
export const frameName = (identity: Identity, origin: string): string =>
  JSON.stringify({
    baseFrameName: "vital-few-workbench",
    hostInfo: hostFields(identity).join("|"),
    xdmInfo: [identity.conversationId, identity.appId, origin].join("|"),
    serializerVersion: 1,
  });

/** What the host implements; office.js answers `isSetSupported` from this alone. */
const requirementSets = {
  ExcelApi: 1.14,
  SharedRuntime: 1.1,
  CustomFunctionsRuntime: 1.3,
  CustomFunctions: 1.9,
  AddinCommands: 1.1,
  Settings: 1.1,
};

const excelWebApp = 16;
const readWrite = 1;
const documentOpened = 1;
const taskPane = 2;

/** The answer to office.js asking where it is. */
export const appContext = (
  { appId, correlationId }: Identity,
  settings: readonly (readonly [string, string])[],
  documentUrl: string,
): Readonly<Record<string, unknown>> => ({
  _id: appId,
  _appInstanceId: appId,
  _correlationId: correlationId,
  _appName: excelWebApp,
  _appVersion: hostVersion,
  _hostFullVersion: "16.0.0.0",
  _appUILocale: locale,
  _dataLocale: locale,
  _docUrl: documentUrl,
  _clientMode: readWrite,
  _settings: settings,
  _reason: documentOpened,
  _initialDisplayMode: taskPane,
  _requirementMatrix: JSON.stringify(requirementSets),
});
