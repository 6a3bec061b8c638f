export { closestName as closestPartner } from "../tables/closest-name";
