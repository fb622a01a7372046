/**
 * Reads uploaded tables: all rows, or a refusal that names row, column and remedy of everything that is wrong.
 */
package id.cakupan.kit.csv;
