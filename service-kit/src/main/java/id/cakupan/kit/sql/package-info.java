/**
 * Plain SQL where sets are concerned or where every microsecond counts.
 */
package id.cakupan.kit.sql;
