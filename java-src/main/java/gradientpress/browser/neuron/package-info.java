/** The module that shows and changes what a network is made of: its layers and weights. */
package gradientpress.browser.neuron;
