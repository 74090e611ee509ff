class A {
  // @start region="one"
  int one;
}
