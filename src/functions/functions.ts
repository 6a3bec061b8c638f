/**
 * The script that registers every worksheet function. It is loaded before the task pane, so that
 * cells calculate as soon as a workbook opens, and needs nothing but a global `CustomFunctions`.
 *
 * Each family of functions is a file; the build registers the functions it declares.
 */
import "./fit";
import "./lift";
import "./revenue";
import "./values";
