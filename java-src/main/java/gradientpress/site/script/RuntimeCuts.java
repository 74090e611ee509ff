package gradientpress.site.script;

import java.util.List;

/**
 * Takes out of a module what TeaVM's runtime brings along for debuggers, for reflection and for old
 * engines, and nobody uses here.
 */
final class RuntimeCuts {
  /** What every module has. */
  private static final List<Cut> RUNTIME =
      List.of(
          // TeaVM decodes stacks, nests causes, and does without Reflect where there is none. The
          // message is asked for, because Java sets it only after this.
          new Cut(
              "error",
              """
              @f=ex=>{let javaCause=…err[@p]=ex;…},@s=(err,ex)=>{…},@e;
              if(typeof Reflect==='object'){…let javaMessage=@m(javaException);…}else{@e=Error;}\
              """,
              """
              @f=ex=>{
                let err=new Error();
                Object.defineProperty(err,"message",{get:()=>@m(ex)?.toString()});
                err[@p]=ex;
                ex.$jsException=err;
              },@s=()=>{};
              """),
          new Cut(
              "description of an object",
              "@o.prototype.toString=function(){return @t(@d(this));};"
                  + "@o.prototype.__teavm_class__=function(){return @c(this);};",
              ""),
          new Cut(
              "name of an object's class",
              "@c=obj=>{let cls=obj.constructor;let arrayDegree=0;…return clsName;}",
              "@c=()=>\"\""),
          new Cut("main program", "let @m=@s(@b);@m.javaException=@e;", ""),
          new Cut("export of the main program", "export{@m as main,", "export{"));

  /** Methods, which a module has only if it calls them; one of them is mended. */
  private static final List<Cut> METHODS =
      List.of(
          // TeaVM copies character by character.
          new Cut(
              "concatenation of strings",
              """
              @c=(a,b)=>{let c,d,e,f,g;if(@i(b))return a;if(@i(a))return b;…\
              b=@n();b.@f=@h(c.data);return b;}""",
              "@c=(a,b)=>{let c=@n();c.@f=a.@f+b.@f;return c;}"),
          // TeaVM returns a constant, which is null unless a string was made by a constructor
          // before.
          new Cut(
              "empty part of a string",
              "let d,e,f;d=a.@f.length;e=@c(b,c);if(!e)return @n;",
              "let d,e,f;d=a.@f.length;e=@c(b,c);"),
          // Native methods of our own replace themselves when they are called first.
          new Cut(
              "native method",
              "if(!@f.$native){@f.$native=@N;@f=@f.$native;}return @f(@A);",
              "return (@N)(@A);"));

  private RuntimeCuts() {}

  /**
   * Returns a shorter module that does the same.
   *
   * @param module what TeaVM has made
   * @throws IllegalStateException if TeaVM's runtime is another than is expected here
   */
  static String in(String module) {
    String shorter = module;
    for (Cut cut : RUNTIME) {
      shorter = cut.in(shorter);
    }
    for (Cut cut : METHODS) {
      shorter = cut.everywhereIn(shorter);
    }
    return shorter;
  }
}
