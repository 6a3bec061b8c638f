import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
} from "@fluentui/react-components";

const columns = [
  { name: "Deal ID or deal name", headers: "Opportunity ID, Deal ID, Opportunity Name …" },
  { name: "Amount", headers: "Amount, Deal value, ACV, Close Value …" },
  { name: "Close date", headers: "Close Date, Closed Won Date …" },
  { name: "Stage", headers: "Stage, Deal Stage, Status, Is Won …" },
  { name: "Partner", headers: "Partner, Partner Account, Reseller …" },
];

/** What a deals export must have, for somebody about to make one. */
export function ExportHelp() {
  return (
    <Accordion collapsible>
      <AccordionItem value="columns">
        <AccordionHeader size="small">What my export should contain</AccordionHeader>
        <AccordionPanel>
          One row per deal, with a header row, and these columns in any order:
          <ul>
            {columns.map(({ name, headers }) => (
              <li key={name}>
                <strong>{name}</strong>: {headers}
              </li>
            ))}
          </ul>
          Other headers are fine: you can choose the columns yourself.
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
