/**
 * The one-command run on one machine: a PostgreSQL of its own, the three services as processes, the sample figures.
 * Owns the data folder and every process it starts; knows the services only by their settings and public APIs.
 */
package id.cakupan.local;
