import { byId } from "./element";
import { startWorkbench } from "./start-workbench";

startWorkbench().catch((error: unknown) => {
  byId("message-text").textContent = `The workbench could not start: ${String(error)}`;
  byId("message").hidden = false;
  throw error;
});
