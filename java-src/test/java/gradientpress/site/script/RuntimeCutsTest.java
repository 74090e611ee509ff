package gradientpress.site.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a module has of TeaVM's runtime")
class RuntimeCutsTest {
  private static final String MODULE =
      """
      let D=obj=>{let cls=obj.constructor;let arrayDegree=0;let clsName="";return clsName;},
      E=ex=>{let javaCause=C(ex);let err=new X();err[P]=ex;ex.$jsException=err;S(err,ex);},
      S=(err,ex)=>{if(typeof Q==="function"&&err.stack){Q(err.stack);}},X;
      if(typeof Reflect==='object'){let javaMessage=M(javaException);}else {X=Error;}
      W=(a,b)=>{let c,d,e,f,g;if(V(b))return a;if
      (V(a))return b;c=d;b=U();b.ab=H(c.data);return b;},I=(b,c)=>{if (!I.$native){
      I.$native=function(_0,_1){return (function(port,reply){port.post(reply);})(_0,_1);};I=I.$native;}return I(b,c);},
      L=(a,b,c)=>{let d,e,f;d=a.ab.length;e=N(b,c);if(!e)return G;if(!b&&c==d)return a;return F(a,b,c);};
      O.prototype.toString=function(){return T(A(this));};
      O.prototype.__teavm_class__=function(){return D(this);};
      let Z=Y(B);
      Z.javaException=J;
      export{Z as main,K as TrainerExports};
      """;

  @Test
  void isWhatOurCodeUses() {
    assertEquals(
        """
        let D=()=>"",
        E=ex=>{
          let err=new Error();
          Object.defineProperty(err,"message",{get:()=>M(ex)?.toString()});
          err[P]=ex;
          ex.$jsException=err;
        },S=()=>{};

        W=(a,b)=>{let c=U();c.ab=a.ab+b.ab;return c;},I=(b,c)=>{return (function(_0,_1){return (function(port,reply){port.post(reply);})(_0,_1);})(b,c);},
        L=(a,b,c)=>{let d,e,f;d=a.ab.length;e=N(b,c);if(!b&&c==d)return a;return F(a,b,c);};


        export{K as TrainerExports};
        """,
        RuntimeCuts.in(MODULE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arrayDegree",
        "javaCause",
        "javaMessage",
        "__teavm_class__",
        "Z.java",
        " as main"
      })
  void isRefusedInAnotherShape(String missing) {
    assertThrows(
        IllegalStateException.class, () -> RuntimeCuts.in(MODULE.replace(missing, "other")));
  }
}
