import type { EventEntry, HostService } from "../host/host";

/** The task pane, as far as the add-in may show and hide it. */
export type PaneVisibility = {
  readonly isShown: () => boolean;
  readonly show: (shown: boolean) => void;
};

/** What `Office.addin.showAsTaskpane` and `hide` talk to. */
export const runtimeServiceName = "Microsoft.AppRuntime.AppRuntimeService";

const states = { shown: "Visible", hidden: "Background" } as const;

export const runtimeService = ({ isShown, show }: PaneVisibility): HostService => ({
  SetAppRuntimeState: ([state]) => {
    show(state === states.shown);
    return null;
  },
  GetAppRuntimeState: () => (isShown() ? states.shown : states.hidden),
});

const eventCategory = 65_536;
const visibilityChanged = 65_539;

/** For those who listen to `Office.addin.onVisibilityModeChanged`. */
export const visibilityEntry = (shown: boolean): EventEntry => [
  ...[eventCategory, visibilityChanged, ""],
  JSON.stringify({ visibility: shown ? "Visible" : "Hidden" }),
  0,
];
