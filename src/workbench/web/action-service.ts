import type { HostService } from "../host/host";

/** By it office.js says that the handlers of ribbon commands can be reached from now on. */
export const actionServiceName = "Microsoft.InternalService.AddinInternalService";

/** Commands are sent as events, which office.js keeps until their handlers are there. */
export const actionService: HostService = { NotifyActionHandlerReady: () => null };
