package gradientpress.view.microscope;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {
  @ParameterizedTest(name = "{0} with z = {1}")
  @CsvSource({
    "'tanh(z)', 2, tanh(2)",
    "'tanh(z)', -2, tanh(−2)",
    "'exp(−z)', 2, exp(−2)",
    "'exp(−z)', -2, exp(−(−2))",
    "'max(0, z)', -2, 'max(0, −2)'",
    "'1 if z > 0, else 0', -2, '1 if −2 > 0, else 0'",
    "'1 − z²', 2, 1 − 2²",
    "'1 − z²', -2, 1 − (−2)²",
    "'z·σ(z)', -2, −2·σ(−2)",
    "'z²', -2, (−2)²",
    "'z²', 1e-9, (1.0E-9)²",
    "'w·z', -2, w·(−2)",
    "'zz·sizes·z', 3, zz·sizes·3",
  })
  void numbersTakeThePlaceOfWholeNames(String formula, double z, String filled) {
    Numerals numerals =
        number ->
            number == Math.rint(number)
                ? Integer.toString((int) number).replace('-', '−')
                : Double.toString(number);
    Formula text = new Formula(formula, true);
    assertEquals(filled, text.filled(numerals, new Quantity("z", "z₁", z)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "z, z₁₂",
    "'z·σ(z)', z₁₂·σ(z₁₂)",
    "'∂L/∂z·z', ∂L/∂z₁₂·z₁₂",
    "'max(0, Z)', 'max(0, Z)'",
  })
  void symbolsTakeThePlaceOfNames(String formula, String symbols) {
    Quantity slope = new Quantity("∂L/∂z", "∂L/∂z₁₂", 1);
    Quantity z = Quantity.indexed("z", 11, 2);
    assertEquals(symbols, new Formula(formula, false).inSymbols(slope, z));
  }

  /** After another sign, a minus sign stands in brackets. */
  @ParameterizedTest(name = "first: {0}")
  @CsvSource({"true, −2·3", "false, (−2)·3"})
  void onlyALineBeginsWithABareSign(boolean first, String filled) {
    Numerals numerals = number -> Integer.toString((int) number).replace('-', '−');
    Formula text = new Formula("w·a", first);
    assertEquals(filled, text.filled(numerals, new Quantity("w", -2), new Quantity("a", "a₁", 3)));
  }
}
