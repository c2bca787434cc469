package dev.recto.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

class ImportReportTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void tellsOtherProgramsWhatWasFoundAndDone() throws TransferException, IOException {
        var material =
                Material.pasted(
                        "pasted",
                        """
                        deck,kind,front,back,items,required,hint,tags,guid
                        A::B,basic,one,two,,,,,
                        A::B,list,colours,There are three:,"* red
                        * blue",1,,,
                        A::B,cloze,{{c1::x}} is y,more,,,,,
                        A::B,basic,no back,,,,,,
                        """);
        var out = new ByteArrayOutputStream();

        new ImportReport(Samples.FORMATS.read(material), 2, 1, 0).write(out);

        assertThat(JSON.readTree(out.toByteArray()))
                .isEqualTo(
                        JSON.readTree(
                                """
                                {"format": "csv",
                                 "layout": "comma, header, deck kind front back items required hint tags guid",
                                 "decks": [{"title": "A / B", "cards": [
                                   {"front": "one", "back": "two", "lines": [2, 2]},
                                   {"front": "colours", "back": "There are three:\\nred\\nblue",
                                    "items": ["red", "blue"], "lines": [3, 4]},
                                   {"front": "{{c1::x}} is y", "back": "more", "lines": [5, 5]}]}],
                                 "problems": [{"line": 6, "kind": "empty_back",
                                   "text": "A::B,basic,no back"}],
                                 "added": 2, "updated": 1, "unchanged": 0}
                                """));
    }
}
