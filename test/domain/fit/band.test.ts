import { expect, test } from "vitest";
import { fitBand } from "../../../src/domain/fit/band";

test.each([
  { fit: 100, band: "Strong" },
  { fit: 70, band: "Strong" },
  { fit: 70 - 1e-10, band: "Strong" },
  { fit: 70 - 1e-8, band: "Moderate" },
  { fit: 50 - 1e-10, band: "Moderate" },
  { fit: 50 - 1e-8, band: "Weak" },
  { fit: 0, band: "Weak" },
])("$fit is $band", ({ fit, band }) => {
  expect(fitBand(fit)).toBe(band);
});
