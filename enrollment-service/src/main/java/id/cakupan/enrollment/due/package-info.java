/** What comes to its day by itself: looked for again and again, each case in a transaction of its own. */
package id.cakupan.enrollment.due;
