/** Schedules: how the learning rate changes in the course of a run. */
package gradientpress.nn.schedule;
